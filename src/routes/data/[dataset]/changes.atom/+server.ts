/** Feed of what each edition changed of a dataset. */
import { changesFeed } from '$lib/data/feed.ts';
import { error } from '@sveltejs/kit';
import { datasetOf, isDatasetId } from '../../../../../data/catalogue/index.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ fetch, params: { dataset }, url }) => {
  if (!isDatasetId(dataset)) error(404, `There is no dataset “${dataset}”.`);
  const title = `Changes of ${datasetOf(dataset).title}`;
  return changesFeed(fetch, url, { dataset, title, page: `/data/${dataset}/changes` });
};
