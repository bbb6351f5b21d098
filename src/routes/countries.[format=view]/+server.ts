/** Every country with its newest count, as the list shows them. */
import { loadCountries } from '$lib/countries/load.ts';
import { regionGroups } from '$lib/countries/rows.ts';
import { COUNT_UNIT } from '$lib/data/provider-columns.ts';
import { refuseFaults } from '$lib/data/refuse-faults.ts';
import { column, pageOf, viewFile } from '$lib/data/view-file.ts';
import { ask } from '$lib/page/ask.ts';
import { editionAsked } from '$lib/page/edition-asked.ts';
import { strangeParams } from '$lib/page/strange-params.ts';
import type { RequestHandler } from './$types';

const COLUMNS = [
  column('country', 'text', 'Code of the country', { nullable: false }),
  column('name', 'text', 'Its name', { nullable: false }),
  column('region', 'text', 'World region as HESA groups them', { nullable: false }),
  column('academic_year', 'year', 'Academic year of the count'),
  column('students', 'integer', 'Students in the whole UK; empty where none is held', {
    unit: COUNT_UNIT,
  }),
  column('told_apart_by', 'text', 'Whether its students are published by provider or by nation'),
];

export const GET: RequestHandler = async ({ fetch, params, url }) => {
  const { edition, fault } = editionAsked(url.searchParams);
  refuseFaults(fault, ...strangeParams(url.searchParams, ['edition']));
  const { answer, older } = await ask(loadCountries(fetch, edition));
  const rows = regionGroups(answer, older).flatMap(({ region, rows: countries }) =>
    countries.map(({ code, name, students, year, byProvider }) => ({
      country: code,
      name,
      region,
      academic_year: year,
      students,
      told_apart_by: students === null ? null : byProvider ? 'provider' : 'nation',
    })),
  );
  return viewFile(
    {
      name: 'countries',
      title: 'Students by country, each in its newest year',
      from: 'origin',
      also: ['origin-by-nation'],
      row: 'One country in its newest academic year',
      columns: COLUMNS,
      rows,
      edition: answer.edition,
      url: pageOf(url, '/countries'),
    },
    params.format,
    fetch,
  );
};
