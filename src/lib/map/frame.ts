/**
 * The frame that the map is drawn in: its size in user units, the projections of the main map
 * and of its insets, and where the insets stand. The numbers are fixed, not fitted to the land,
 * so that pages need no geometry to place a mark; a test asserts that the land fits.
 */
import { project, type Projection } from './albers.ts';

/** Width and height of the whole drawing. */
export const FRAME = { width: 608, height: 850 } as const;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Inset of Greater London, enlarged; marks in it keep the scale of the main map. */
export const LONDON_BOX: Box = { x: 350, y: 4, width: 256, height: 258 };
/** Height of the strip in which the inset's title stands. */
export const LONDON_HEAD = 26;
/** Inset of Shetland, at the scale of the main map but south-west of its true place. */
export const SHETLAND_BOX: Box = { x: 200, y: 2, width: 58, height: 98 };

/** Code of the region whose providers stand in the inset. */
export const LONDON = 'E12000007';

const SCALE = 4760;
export const mainProjection: Projection = { scale: SCALE, centre: [-4.2, 55], at: [222, 400] };
export const londonProjection: Projection = {
  scale: SCALE * 5.4,
  centre: [-0.105, 51.497],
  at: [
    LONDON_BOX.x + LONDON_BOX.width / 2,
    LONDON_BOX.y + LONDON_HEAD + (LONDON_BOX.height - LONDON_HEAD) / 2,
  ],
};
export const shetlandProjection: Projection = {
  scale: SCALE,
  centre: [-1.26, 60.32],
  at: [SHETLAND_BOX.x + SHETLAND_BOX.width / 2, SHETLAND_BOX.y + 56],
};

/** Greater London on the main map: the small square that its inset is joined to. */
export const LONDON_KEY: Box = keyOfLondon();
/** Corners of the line that joins the square to the inset. */
export const LONDON_JOIN: readonly (readonly [number, number])[] = [
  [LONDON_KEY.x + LONDON_KEY.width, LONDON_KEY.y + LONDON_KEY.height / 2],
  [LONDON_BOX.x + LONDON_BOX.width - 12, LONDON_KEY.y + LONDON_KEY.height / 2],
  [LONDON_BOX.x + LONDON_BOX.width - 12, LONDON_BOX.y + LONDON_BOX.height],
];
/** What the card of the chosen provider covers, where it stands on the map. */
export const CARD_BOX: Box = { x: 428, y: 272, width: 180, height: 250 };
/** Where the key to the symbols lies over an enlarged map. */
export const KEY_BOX: Box = { x: 0, y: 0, width: 210, height: 66 };
/** Where the key to the circles' sizes stands: its words, and its circles with their numbers. */
export const SIZE_KEY_BOXES: readonly Box[] = [
  { x: 0, y: 668, width: 192, height: 54 },
  { x: 0, y: 722, width: 152, height: 80 },
];

function keyOfLondon(): Box {
  const [west, north] = project(mainProjection, -0.51, 51.69);
  const [east, south] = project(mainProjection, 0.3, 51.29);
  const size = 16;
  const [x, y] = [(west + east - size) / 2, (north + south - size) / 2];
  return { x: Math.round(x), y: Math.round(y), width: size, height: size };
}
