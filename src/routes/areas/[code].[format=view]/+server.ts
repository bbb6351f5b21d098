/** The brief of an area: its years, its providers and its parts. */
import { BRIEF_COLUMNS, briefRows } from '$lib/areas/file.ts';
import { refuseFaults } from '$lib/data/refuse-faults.ts';
import { pageOf, viewFile } from '$lib/data/view-file.ts';
import { ask } from '$lib/page/ask.ts';
import { editionAsked } from '$lib/page/edition-asked.ts';
import { strangeParams } from '$lib/page/strange-params.ts';
import { atlas } from '../../../../workers/api/client.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ fetch, params, url }) => {
  const { edition, fault } = editionAsked(url.searchParams);
  refuseFaults(fault, ...strangeParams(url.searchParams, ['edition']));
  const answer = await ask(atlas(fetch).area(params.code, { edition }));
  const { code, name } = answer.area;
  return viewFile(
    {
      name: `area-${code}`,
      title: `International students in ${name}`,
      from: 'enrolment',
      also: ['fee-income', 'institutions', 'backers'],
      row: 'The area, one of its providers or one of its parts, in one academic year',
      columns: BRIEF_COLUMNS,
      rows: briefRows(answer),
      edition: answer.edition,
      url: pageOf(url, `/areas/${code}`),
    },
    params.format,
    fetch,
  );
};
