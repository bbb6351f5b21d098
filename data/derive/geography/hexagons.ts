/**
 * The hexagon map of the local authorities of 2023 by ODI Leeds / Open Innovations
 * (`geo/uk-local-authority-districts-2023.hexjson`, MIT): one hexagon an authority, in rows
 * counted from the south, odd rows shifted half a hexagon to the right ("odd-r").
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where an authority's hexagon stands, and which region the authors put it in. */
export interface Hexagon {
  /** ONS code of the local authority. */
  code: string;
  /** Column. */
  q: number;
  /** Row, growing northwards. */
  r: number;
  /** ONS code of the region or nation. */
  region: string;
}

interface HexJson {
  layout: string;
  hexes: Record<string, { q: number; r: number; region: string }>;
}

/**
 * Reads the map, in the order of the codes.
 *
 * @throws when the file's layout is not the one that our drawing expects
 */
export function hexagonsOf(folder: string): Hexagon[] {
  const path = join(folder, 'geo', 'uk-local-authority-districts-2023.hexjson');
  const { layout, hexes } = JSON.parse(readFileSync(path, 'utf8')) as HexJson;
  if (layout !== 'odd-r') throw new Error(`Hexagon layout is ${layout}, expected odd-r`);
  return Object.entries(hexes)
    .map(([code, { q, r, region }]) => ({ code, q, r, region }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}
