/**
 * Which region each local authority of 2023 lies in, as the hexagon map by ODI Leeds / Open Innovations
 * says (`geo/uk-local-authority-districts-2023.hexjson`, MIT). Its hexagons stand elsewhere than ours.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An authority with its region. */
export interface Hexagon {
  /** ONS code of the local authority. */
  code: string;
  /** ONS code of the region or nation. */
  region: string;
}

interface HexJson {
  hexes: Record<string, { region: string }>;
}

/** Reads the map, in the order of the codes. */
export function hexagonsOf(folder: string): Hexagon[] {
  const path = join(folder, 'geo', 'uk-local-authority-districts-2023.hexjson');
  const { hexes } = JSON.parse(readFileSync(path, 'utf8')) as HexJson;
  return Object.entries(hexes)
    .map(([code, { region }]) => ({ code, region }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}
