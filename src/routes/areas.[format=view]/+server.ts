/** Every area in its newest year. */
import { AREA_COLUMNS, areaRows } from '$lib/areas/file.ts';
import { refuseFaults } from '$lib/data/refuse-faults.ts';
import { pageOf, viewFile } from '$lib/data/view-file.ts';
import { ask } from '$lib/page/ask.ts';
import { editionAsked } from '$lib/page/edition-asked.ts';
import { strangeParams } from '$lib/page/strange-params.ts';
import { atlas } from '../../../workers/api/client.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ fetch, params, url }) => {
  const { edition, fault } = editionAsked(url.searchParams);
  refuseFaults(fault, ...strangeParams(url.searchParams, ['edition']));
  const answer = await ask(atlas(fetch).areas({ edition }));
  return viewFile(
    {
      name: 'areas',
      title: 'Nations, regions and local authorities',
      from: 'enrolment',
      also: ['institutions', 'backers'],
      row: 'One area in its newest academic year',
      columns: AREA_COLUMNS,
      rows: areaRows(answer.areas),
      edition: answer.edition,
      url: pageOf(url, '/areas'),
    },
    params.format,
    fetch,
  );
};
