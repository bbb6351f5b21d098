/** The organisations with evidence, as the dataset gives them. */
import { pageOf, viewFile } from '$lib/data/view-file.ts';
import { ask } from '$lib/page/ask.ts';
import { editionAsked } from '$lib/page/edition-asked.ts';
import { datasetOf } from '../../../data/catalogue/index.ts';
import { atlas } from '../../../workers/api/client.ts';
import type { RequestHandler } from './$types';

/** More than there are organisations. */
const LIMIT = 10_000;

export const GET: RequestHandler = async ({ fetch, params, url }) => {
  const { edition } = editionAsked(url.searchParams);
  const answer = await ask(atlas(fetch).data('backers', { edition, limit: LIMIT }));
  const { columns, title } = datasetOf('backers');
  const subject = { name: 'backers', title, from: 'backers', columns } as const;
  return viewFile(
    { ...subject, rows: answer.rows, edition: answer.edition, url: pageOf(url, '/backers') },
    params.format,
  );
};
