/** Puts together where an institution's students come from, beside the UK and a first year. */
import { REGION_TITLES } from '../../../data/catalogue/origin.ts';
import { ORIGIN_TOTALS, UK_TOTAL, WORLD_REGIONS, type WorldRegion } from '../../../data/codes.ts';
import { countryByCode } from '../../../data/countries/index.ts';
import { changeOf } from '../../../data/numbers/change.ts';
import { remainderOf } from '../../../data/numbers/remainder.ts';
import type { PublishedEdition } from '../../../data/queries/editions.ts';
import type { OriginFact } from '../../../data/queries/origins.ts';
import type { OriginCountry, OriginsAnswer } from '../shapes/origins.ts';

/** What is asked, and what the edition holds. */
export interface OriginsAsked {
  ukprn: string;
  released: string | null;
  /** Years in which the institution has figures, ascending. */
  years: string[];
  year: string;
  /** Regions collected of that year. */
  regions: readonly WorldRegion[];
}

/** A change as the API gives it. */
export function changeIn(now: number | null, base: number | null) {
  const change = changeOf(now, base);
  if (!change) return null;
  const { withinRounding, ...ends } = change;
  return { ...ends, within_rounding: withinRounding };
}

const keyOf = (ukprn: string, year: string, region: string, country: string) =>
  [ukprn, year, region, country].join(' ');

const isTotal = (code: string) => ORIGIN_TOTALS.some((each) => each === code);

function mostFirst(one: OriginCountry, other: OriginCountry): number {
  const difference = (other.students ?? 0) - (one.students ?? 0);
  return difference || (one.name < other.name ? -1 : 1);
}

export function assembleOrigins(
  edition: PublishedEdition,
  { ukprn, released, years, year, regions }: OriginsAsked,
  facts: readonly OriginFact[],
): OriginsAnswer {
  const counts = new Map(
    facts.map((fact) => [
      keyOf(fact.ukprn, fact.academicYear, fact.region, fact.country),
      fact.students,
    ]),
  );
  const baseYear = years[0] ?? null;
  const beside = (region: string, country: string) => {
    const count = (of: string, at: string | null) =>
      at === null ? null : (counts.get(keyOf(of, at, region, country)) ?? null);
    const [students, base] = [count(ukprn, year), count(ukprn, baseYear)];
    const [uk, ukBase] = [count(UK_TOTAL, year), count(UK_TOTAL, baseYear)];
    const [change, uk_change] = [changeIn(students, base), changeIn(uk, ukBase)];
    return { students, base, change, uk, uk_change };
  };
  const countries = facts
    .filter((fact) => fact.ukprn === UK_TOTAL && fact.academicYear === year)
    .flatMap(({ region, country: code }): OriginCountry[] => {
      const country = isTotal(code) ? null : countryByCode(code);
      if (!country) return [];
      const { name, kind } = country;
      return [{ code, name, kind, region, ...beside(region, code) }];
    });
  const nonUk = beside(regions[0] ?? '', 'non-uk');
  const totals = regions.map((region) => ({
    region,
    name: REGION_TITLES[region],
    ...beside(region, 'region-total'),
  }));
  const isAll = regions.length === WORLD_REGIONS.length;
  const rest = isAll
    ? null
    : remainderOf(
        nonUk.students,
        totals.map(({ students }) => students),
      );
  return {
    edition,
    ukprn,
    released,
    academic_years: years,
    academic_year: year,
    base_year: baseYear,
    returned: nonUk.students !== null,
    non_uk: nonUk,
    regions: totals,
    countries: countries.sort(mostFirst),
    other: rest && { value: rest.value, low: rest.low, high: rest.high },
  };
}
