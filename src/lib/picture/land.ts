/** The base map inside a drawing: parts of /land.svg, taken over whole, because a picture that travels may refer to no other file. */
import { LONDON_BOX, LONDON_HEAD, LONDON_JOIN, LONDON_KEY, SHETLAND_BOX } from '../map/frame.ts';
import type { LabelStyle } from '../map/label-styles.ts';
import type { Palette } from './palette.ts';
import { el } from './svg.ts';
import { line } from './text.ts';

/** Outlines in the frame of the map. */
export interface LandShapes {
  /** Of regions and nations without Shetland, by ONS code. */
  readonly regions: ReadonlyMap<string, string>;
  readonly shetland: readonly string[];
  /** London's boroughs and what lies round them. */
  readonly london: readonly string[];
}

/** Reads the parts out of the file. */
export function readLand(file: string): LandShapes {
  const group = (id: string) => new RegExp(`<g id="${id}">(.*?)</g>`, 's').exec(file)?.[1] ?? '';
  const outlines = (text: string) =>
    [...text.matchAll(/<path(?: id="(\w+)")? d="([^"]*)"/g)].map(
      ([, id = '', d = '']) => [id, d] as const,
    );
  return {
    regions: new Map(outlines(group('uk')).map(([id, d]) => [id, d])),
    shetland: outlines(group('shetland')).map(([, d]) => d),
    london: outlines(group('london')).map(([, d]) => d),
  };
}

/** Land with the two insets, London's headed by how many are drawn there. */
export function drawLand(
  { regions, shetland, london }: LandShapes,
  londonNote: string,
  { fontSize, size }: LabelStyle,
  palette: Palette,
): string {
  const shape = (d: string) =>
    el('path', { d, fill: palette.land, stroke: palette.paper, 'stroke-width': 0.8 });
  const { x, y, width, height } = LONDON_BOX;
  const thin = { fill: 'none', stroke: palette.ink3, 'stroke-width': 0.7 };
  const outline = { fill: 'none', stroke: palette.ink, 'stroke-width': 1 };
  const name = { size: fontSize, fill: palette.ink2 };
  const isRoomy = size === 'wide' || size === 'medium';
  const shetlandEnd = SHETLAND_BOX.x + SHETLAND_BOX.width;
  const shetlandFoot = SHETLAND_BOX.y + SHETLAND_BOX.height;
  return [
    ...[...regions.values()].map(shape),
    ...shetland.map(shape),
    el('path', {
      d: `M${SHETLAND_BOX.x} ${shetlandFoot}h${SHETLAND_BOX.width}v-${SHETLAND_BOX.height}`,
      ...thin,
    }),
    el('rect', { x, y, width, height, fill: palette.paper }),
    ...london.map(shape),
    el('rect', { x, y, width, height: LONDON_HEAD, fill: palette.paper }),
    el('rect', { x, y, width, height, ...outline }),
    el('rect', { ...LONDON_KEY, ...outline }),
    el('path', { d: `M${LONDON_JOIN.map((corner) => corner.join(' ')).join('L')}`, ...thin }),
    line(x + 10, y + 18, 'London', {
      size: Math.max(13, fontSize),
      weight: 700,
      fill: palette.ink,
    }),
    // As on the page: under its full width there is no room for more than names.
    size === 'wide'
      ? line(x + width - 10, y + 18, londonNote, { size: 12, fill: palette.ink2, anchor: 'end' })
      : '',
    isRoomy
      ? line(shetlandEnd + 6, SHETLAND_BOX.y + fontSize, 'Shetland', name)
      : line(SHETLAND_BOX.x - 6, SHETLAND_BOX.y + 24, 'Shetland', { ...name, anchor: 'end' }),
  ].join('');
}

/** The parts, from the site's own file. */
export async function landFrom(fetch: typeof globalThis.fetch): Promise<LandShapes> {
  return readLand(await (await fetch('/land.svg')).text());
}
