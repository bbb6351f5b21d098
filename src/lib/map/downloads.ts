/** Ways to take along what the map shows: addresses that give the same figures for ever. */
import { writeState } from './address.ts';
import type { MapState } from './state.ts';

/** Formats, by what stands on their buttons. */
export const FORMATS = {
  CSV: 'csv',
  XLSX: 'xlsx',
  JSON: 'json',
  GeoJSON: 'geojson',
  SVG: 'svg',
  PNG: 'png',
} as const;

/** The address of what is shown in another form: `/map.csv?nation=wales&edition=9`; the edition is always named. */
export function viewAddress(path: string, state: MapState, edition: number): string {
  return path + writeState({ ...state, edition });
}
