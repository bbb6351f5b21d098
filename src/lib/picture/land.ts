/** The base map inside a drawing: parts of /land.svg, taken over whole, because a picture that travels may refer to no other file. */
import { LONDON_BOX, LONDON_HEAD, LONDON_JOIN, LONDON_KEY, SHETLAND_BOX } from '../map/frame.ts';
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
  palette: Palette,
): string {
  const shape = (d: string) =>
    el('path', { d, fill: palette.land, stroke: palette.paper, 'stroke-width': 0.8 });
  const { x, y, width, height } = LONDON_BOX;
  const thin = { fill: 'none', stroke: palette.ink3, 'stroke-width': 0.7 };
  const outline = { fill: 'none', stroke: palette.ink, 'stroke-width': 1 };
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
    line(x + 10, y + 18, 'London', { size: 13, weight: 700, fill: palette.ink }),
    line(x + width - 10, y + 18, londonNote, { size: 12, fill: palette.ink2, anchor: 'end' }),
    line(SHETLAND_BOX.x + SHETLAND_BOX.width + 6, SHETLAND_BOX.y + 12, 'Shetland', {
      size: 12.5,
      fill: palette.ink2,
    }),
  ].join('');
}

/** The parts, from the site's own file. */
export async function landFrom(fetch: typeof globalThis.fetch): Promise<LandShapes> {
  return readLand(await (await fetch('/land.svg')).text());
}
