/** Puts countries and providers side by side. */
import { countFigure, shareFigure } from '../../../../data/comparing/index.ts';
import { ORIGIN_TOTALS } from '../../../../data/codes.ts';
import { countryByCode } from '../../../../data/countries/index.ts';
import type { ComparedCountries } from '../../../../data/queries/compare-countries.ts';
import type { PublishedEdition } from '../../../../data/queries/editions.ts';
import type { CompareCountriesAnswer } from '../../shapes/compare-more.ts';

const TOTALS: readonly string[] = ORIGIN_TOTALS;

export function assembleCountries(
  edition: PublishedEdition,
  years: ReadonlyMap<string, readonly string[]>,
  year: string | null,
  ukprns: readonly string[],
  { counts, totals, names }: ComparedCountries,
): CompareCountriesAnswer {
  const providers = ukprns.map((ukprn) => ({
    ukprn,
    name: names.find((each) => each.ukprn === ukprn)?.name ?? ukprn,
    non_uk: countFigure(totals.find((each) => each.ukprn === ukprn)?.students ?? null),
  }));
  const byCountry = Map.groupBy(
    counts.filter(({ country }) => !TOTALS.includes(country)),
    ({ country }) => country,
  );
  const together = (code: string) =>
    (byCountry.get(code) ?? []).reduce((sum, { students }) => sum + students, 0);
  return {
    edition,
    academic_year: year,
    academic_years: [...years.keys()],
    regions: [...(years.get(year ?? '') ?? [])],
    providers,
    countries: [...byCountry.keys()]
      .sort((a, b) => together(b) - together(a) || (a < b ? -1 : 1))
      .map((code) => ({
        code,
        name: countryByCode(code)?.name ?? code,
        cells: providers.map(({ ukprn, non_uk }) => {
          const its = byCountry.get(code)?.find((each) => each.ukprn === ukprn);
          const count = countFigure(its?.students ?? null);
          return { count, share: shareFigure(count, non_uk) };
        }),
      })),
  };
}
