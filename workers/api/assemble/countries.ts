/** Puts together what is known of students from countries. */
import { REGION_TITLES } from '../../../data/catalogue/origin.ts';
import { WORLD_REGIONS, type WorldRegion } from '../../../data/codes.ts';
import { COUNTRIES, type Country } from '../../../data/countries/index.ts';
import { ranked } from '../../../data/numbers/rank.ts';
import type { CountryFacts, Held, ukOrigins } from '../../../data/queries/country.ts';
import type { PublishedEdition } from '../../../data/queries/editions.ts';
import type { Released } from '../shapes/common.ts';
import type { CountryAnswer, CountryListAnswer } from '../shapes/countries.ts';
import { changeIn } from './origins.ts';

type UkOrigins = Awaited<ReturnType<typeof ukOrigins>>;

/** Whether a code stands for people from outside the UK. */
export function isOutsideUk({ region }: Country): boolean {
  return region !== 'united-kingdom';
}

function summaryOf({ code, name, kind, region }: Country) {
  return { code, name, kind, region: region as WorldRegion | null };
}

/** What an answer is of: its edition, and when what it holds was released. */
export interface OfEdition {
  readonly edition: PublishedEdition;
  readonly released: Released;
}

export function assembleCountries(
  of: OfEdition,
  academic_year: string,
  collected: readonly WorldRegion[],
  facts: UkOrigins,
): CountryListAnswer {
  const byCountry = new Map(facts.map(({ country, students }) => [country, students]));
  const totalOf = (region: WorldRegion) =>
    facts.find((fact) => fact.region === region && fact.country === 'region-total')?.students;
  return {
    ...of,
    academic_year,
    regions: WORLD_REGIONS.map((region) => ({
      region,
      name: REGION_TITLES[region],
      collected: collected.includes(region),
      students: totalOf(region) ?? null,
    })),
    countries: COUNTRIES.filter(isOutsideUk)
      .map((country) => ({
        ...summaryOf(country),
        students: byCountry.get(country.code) ?? null,
      }))
      .sort((one, other) => one.name.localeCompare(other.name, 'en-GB')),
  };
}

export function assembleCountry(
  of: OfEdition,
  country: Country,
  held: Held,
  { newest, years, providers, institutions }: CountryFacts,
  elsewhere: Pick<CountryAnswer, 'nations' | 'transnational' | 'transnational_breaks' | 'visas'>,
): CountryAnswer {
  const byYear = new Map(years.map(({ academicYear, students }) => [academicYear, students]));
  const byUkprn = new Map(institutions.map((each) => [each.ukprn, each]));
  const series = [...held.keys()].map((academic_year) => ({
    academic_year,
    students: byYear.get(academic_year) ?? null,
  }));
  const first = series.find(({ students }) => students !== null)?.students ?? null;
  return {
    ...of,
    country: summaryOf(country),
    academic_year: newest,
    collected: byYear.has(newest),
    years: series,
    change: changeIn(byYear.get(newest) ?? null, first),
    providers: ranked(
      providers.filter(({ students }) => students > 0),
      ({ students }) => students,
    ).map(({ item: { ukprn, students }, rank }) => ({
      ukprn,
      slug: byUkprn.get(ukprn)?.slug ?? null,
      name: byUkprn.get(ukprn)?.name ?? null,
      students,
      rank,
    })),
    ...elsewhere,
  };
}
