/** A country's figures: its students, who teaches them and where, visas, and those taught abroad. */
import { COUNTRY_COLUMNS, countryRows } from '$lib/countries/file.ts';
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
  const answer = await ask(atlas(fetch).country(params.code.toUpperCase(), { edition }));
  const { code, name } = answer.country;
  return viewFile(
    {
      name: `country-${code}`,
      title: `Students from ${name}`,
      from: 'origin',
      also: ['origin-by-nation', 'visas', 'transnational'],
      row: 'One figure of the country: what is counted, of whom, in one academic year or quarter',
      columns: COUNTRY_COLUMNS,
      rows: countryRows(answer),
      edition: answer.edition,
      url: pageOf(url, `/countries/${code}`),
    },
    params.format,
    fetch,
  );
};
