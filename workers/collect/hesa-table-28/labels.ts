/** How HESA writes the regions, countries, columns and filters of Table 28. */
import { type ORIGIN_TOTALS, type WorldRegion } from '../../../data/codes.ts';
import { countryOfLabel } from '../../../data/countries/index.ts';
import { Refused } from '../refused.ts';

/** World regions and what they are called here. The column of a region's total is called `Total` and its name. */
const REGIONS: ReadonlyMap<string, WorldRegion> = new Map([
  ['European Union', 'european-union'],
  ['Other Europe', 'other-europe'],
  ['Africa', 'africa'],
  ['Asia', 'asia'],
  ['Australasia', 'australasia'],
  ['Middle East', 'middle-east'],
  ['North America', 'north-america'],
  ['South America', 'south-america'],
  ['Not known', 'not-known'],
]);

/** Filters besides the academic year; the marker was renamed. */
export const FILTERS: readonly string[] = [
  'Country of HE provider',
  'Region of HE provider',
  'First year marker',
  'Entrant marker',
  'Level of study',
  'Mode of study',
];

export const PROVIDER_COLUMNS: readonly string[] = ['HE provider', 'HE Provider'];

/** What the long form calls its columns, the newer name of each first. */
export const LONG_COLUMNS = {
  region: ['Region of permanent address', 'Region of domicile'],
  country: ['Country of permanent address', 'Country of domicile'],
  academicYear: ['Academic year', 'Academic Year'],
  number: ['Number'],
} as const;

/** What a value of the long form says that stands for all values of its column. */
export const ALL: readonly string[] = ['Total', 'All'];

/** A country's code, or the total that a column or row holds instead. */
export type OriginCode = string | (typeof ORIGIN_TOTALS)[number];

/** The world region of that name, or null. */
export function regionOfLabel(label: string): WorldRegion | null {
  return REGIONS.get(label) ?? null;
}

/** The world region whose total a label names, as `Total Other Europe` does; null for any other label. */
export function regionOfTotal(label: string): WorldRegion | null {
  return label.startsWith('Total ') ? regionOfLabel(label.slice('Total '.length)) : null;
}

/** The world region of that name. @throws {Refused} */
export function requireRegion(label: string, where: string): WorldRegion {
  const region = regionOfLabel(label);
  if (region) return region;
  const known = [...REGIONS.keys()].join(', ');
  throw new Refused(`${where}: the world region "${label}" is not known. Known: ${known}.`);
}

/** The code of a country as HESA writes it. @throws {Refused} */
export function requireCountry(label: string, where: string): string {
  const country = countryOfLabel(label, 'hesa');
  if (country) return country.code;
  throw new Refused(
    `${where}: the country "${label}" is not known. If HESA has a new country or a new name for one, add it to data/countries.`,
  );
}
