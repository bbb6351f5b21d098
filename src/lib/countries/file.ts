/** What the page of a country shows, as the rows of a file: one a figure. */
import type { CountryAnswer } from '../../../workers/api/shapes/countries.ts';
import { column } from '../data/view-file.ts';
import { nationRows, ukSeries } from './country.ts';

export const COUNTRY_COLUMNS = [
  column(
    'what',
    'text',
    'What is counted: enrolled, by-provider, by-nation, taught-abroad or visa-applications',
    { nullable: false },
  ),
  column('period', 'text', 'Academic year, or quarter of the calendar year', { nullable: false }),
  column('of', 'text', 'UKPRN of the provider, the nation, or the kind of application'),
  column('name', 'text', 'Name of the provider or of the nation'),
  column('count', 'integer', 'Students; or applications, for visas; empty where none is held', {
    unit: 'students, rounded to the nearest 5; applications, exact',
  }),
  column('caveat', 'text', 'What must be known before it is set beside the count of another year'),
];

const row = (
  what: string,
  period: string,
  count: number | null,
  of: string | null = null,
  name: string | null = null,
  caveat: string | null = null,
) => ({ what, period, of, name, count, caveat });

/** In the order of the page. */
export function countryRows(answer: CountryAnswer) {
  const nations = nationRows(answer);
  const caveat = answer.transnational_breaks.map(({ words }) => words).join(' ') || null;
  return [
    ...ukSeries(answer).map(({ academic_year, students }) =>
      row('enrolled', academic_year, students),
    ),
    ...(answer.visas ?? []).flatMap(({ quarter, visa, unknown }) => [
      row('visa-applications', quarter, visa.higher_education, 'higher-education'),
      row('visa-applications', quarter, visa.all, 'all'),
      row('visa-applications', quarter, unknown.all, 'visa-or-extension-not-known'),
    ]),
    ...answer.providers.map(({ ukprn, name, students }) =>
      row('by-provider', answer.academic_year, students, ukprn, name),
    ),
    ...(nations?.nations ?? []).map(({ name, students }) =>
      row('by-nation', nations!.year, students, name.toLowerCase().replaceAll(' ', '-'), name),
    ),
    ...(answer.transnational ?? []).map(({ academic_year, students }) =>
      row('taught-abroad', academic_year, students, null, null, caveat),
    ),
  ];
}
