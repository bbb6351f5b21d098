/** The stretches of the key of origin (academic year, world region, country, provider) that follow a given key. */
import { and, gt, type SQL } from 'drizzle-orm';
import { origin } from '../schema.ts';
import { isAmong } from './among.ts';
import type { Key } from './page.ts';

export interface OriginWanted {
  years: readonly string[];
  regions: readonly string[];
  /** Null for every country. */
  countries: readonly string[] | null;
}

export interface OriginRange extends OriginWanted {
  /** Countries after this one. */
  countriesAbove: string;
  /** Providers after this one. */
  above: string;
}

/**
 * What is left of the years, regions and countries after a key, in the order of the key: the rest of
 * its own country, the later countries of its region, the later regions of its year, the later
 * years. Each is one search along the key in which nothing that was already given is read again.
 */
export function originRanges(wanted: OriginWanted, after: Key | null): OriginRange[] {
  const { years, regions, countries } = wanted;
  const whole = { countries, countriesAbove: '', above: '' };
  if (!after) return nonEmpty([{ years, regions, ...whole }]);
  const [year = '', region = '', country = '', ukprn = ''] = after;
  const own = { years: years.filter((each) => each === year) };
  const ownRegion = { ...own, regions: regions.filter((each) => each === region) };
  const isWanted = countries === null || countries.includes(country);
  return nonEmpty([
    { ...ownRegion, countries: isWanted ? [country] : [], countriesAbove: '', above: ukprn },
    { ...ownRegion, countries, countriesAbove: country, above: '' },
    { ...own, regions: regions.filter((each) => each > region), ...whole },
    { years: years.filter((each) => each > year), regions, ...whole },
  ]);
}

function nonEmpty(ranges: OriginRange[]): OriginRange[] {
  return ranges.filter(
    ({ years, regions, countries }) =>
      years.length > 0 && regions.length > 0 && countries?.length !== 0,
  );
}

/** Condition for the rows of a range. */
export function inRange({ years, regions, countries, countriesAbove, above }: OriginRange): SQL {
  const condition = and(
    isAmong(origin.academicYear, years),
    isAmong(origin.region, regions),
    countries ? isAmong(origin.country, countries) : undefined,
    countriesAbove === '' ? undefined : gt(origin.country, countriesAbove),
    above === '' ? undefined : gt(origin.ukprn, above),
  );
  if (!condition) throw new Error('A range without years and regions.');
  return condition;
}
