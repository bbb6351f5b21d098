/** The list of institutions as it is filtered. */
import { FIGURE_COLUMNS, PROVIDER_COLUMNS } from '$lib/data/provider-columns.ts';
import { refuseFaults } from '$lib/data/refuse-faults.ts';
import { column, pageOf, viewFile } from '$lib/data/view-file.ts';
import { rowOf, shownRows } from '$lib/institution/index-rows.ts';
import { indexState } from '$lib/institution/index-state.ts';
import { ask } from '$lib/page/ask.ts';
import { editionAsked } from '$lib/page/edition-asked.ts';
import { atlas } from '../../../workers/api/client.ts';
import type { RequestHandler } from './$types';

const COLUMNS = [
  ...PROVIDER_COLUMNS,
  column('town', 'text', 'Town of the main site'),
  column('region', 'text', 'ONS code of the region or nation'),
  ...FIGURE_COLUMNS,
];

export const GET: RequestHandler = async ({ fetch, params, url }) => {
  const { edition, fault } = editionAsked(url.searchParams);
  const { state, faults } = indexState(url.searchParams);
  refuseFaults(fault, ...faults);
  const answer = await ask(atlas(fetch).trends({ edition }));
  const all = answer.institutions.map((trend) => rowOf(trend, answer.academic_years));
  const rows = shownRows(all, state).map((row) => ({
    ukprn: row.ukprn,
    name: row.name,
    status: row.status,
    town: row.town,
    region: row.region,
    academic_year: row.latest,
    students: row.students,
    total: row.all,
    share: row.share,
  }));
  return viewFile(
    {
      name: 'institutions',
      title: 'All institutions, each in its newest year',
      from: 'enrolment',
      also: ['institutions', 'backers'],
      row: 'One institution in its newest academic year',
      columns: COLUMNS,
      rows,
      edition: answer.edition,
      url: pageOf(url, '/institutions'),
    },
    params.format,
    fetch,
  );
};
