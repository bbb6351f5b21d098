/** What the pages of areas show, as the rows of files. */
import type { AreaAnswer, AreaSummary, AreaYear } from '../../../workers/api/shapes/areas.ts';
import { COUNT_UNIT, PROVIDER_COLUMNS } from '../data/provider-columns.ts';
import { column } from '../data/view-file.ts';

const SUMS = [
  column('academic_year', 'year', 'Academic year', { nullable: false }),
  column('providers', 'integer', 'Providers in that year’s return'),
  column('non_uk', 'integer', 'Students from outside the UK: for areas, a sum of rounded counts', {
    unit: COUNT_UNIT,
  }),
  column('non_uk_low', 'integer', 'The fewest that rounding lets them be'),
  column('non_uk_high', 'integer', 'The most that rounding lets them be'),
  column('total', 'integer', 'All students', { unit: COUNT_UNIT }),
  column('share', 'number', 'Share from outside the UK', { unit: '0 to 1' }),
];

const sums = ({ academic_year, providers, non_uk, total, share }: AreaYear) => ({
  academic_year,
  providers,
  non_uk: non_uk?.value ?? null,
  non_uk_low: non_uk?.low ?? null,
  non_uk_high: non_uk?.high ?? null,
  total: total?.value ?? null,
  share: share?.value ?? null,
});

export const AREA_COLUMNS = [
  column('area', 'text', 'ONS code of the area', { nullable: false }),
  column('area_name', 'text', 'Its name', { nullable: false }),
  column('level', 'text', 'nation, region or local-authority', { nullable: false }),
  column('region', 'text', 'Region that a local authority lies in'),
  column('backers', 'integer', 'Its providers with evidence of founding or backing the campaign'),
  ...SUMS,
];

/** One row an area, in its newest year. */
export function areaRows(areas: readonly AreaSummary[]) {
  return areas.map(({ code, name, level, region, backers, newest }) => ({
    ...{ area: code, area_name: name, level, region: region?.name ?? null, backers },
    ...sums(newest),
  }));
}

export const BRIEF_COLUMNS = [
  column('what', 'text', 'area, provider or part', { nullable: false }),
  column('code', 'text', 'ONS code of an area, or UKPRN of a provider', { nullable: false }),
  ...PROVIDER_COLUMNS.filter(({ name }) => name !== 'ukprn'),
  ...SUMS,
  column('fees_non_uk', 'integer', 'Tuition fees from outside the UK', {
    unit: 'thousands of pounds',
  }),
];

/** Each year of the area, each year of its providers, and its parts in their newest year. */
export function briefRows(answer: AreaAnswer) {
  const { area, fees } = answer;
  const none = { providers: null, non_uk_low: null, non_uk_high: null, share: null };
  return [
    ...answer.years.map((year) => ({
      ...{ what: 'area', code: area.code, name: area.name, status: null },
      ...sums(year),
      fees_non_uk: fees?.academic_year === year.academic_year ? fees.non_uk : null,
    })),
    ...answer.providers.flatMap(({ ukprn, name, status, non_uk, total }) =>
      answer.academic_years.flatMap((academic_year, at) =>
        total[at] == null
          ? []
          : {
              ...{ what: 'provider', code: ukprn, name, status, academic_year, ...none },
              ...{ non_uk: non_uk[at] ?? null, total: total[at], fees_non_uk: null },
            },
      ),
    ),
    ...answer.parts.map(({ code, name, newest }) => ({
      ...{ what: 'part', code, name, status: null, ...sums(newest), fees_non_uk: null },
    })),
  ];
}
