/** The API's own document, for reading. */
import { operationsOf, type OpenApi } from '$lib/data/operations.ts';
import { ask } from '$lib/page/ask.ts';
import { atlas } from '../../../workers/api/client.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => {
  const [document, { edition }] = await Promise.all([
    fetch('/api/openapi.json').then((response) => response.json() as Promise<OpenApi>),
    ask(atlas(fetch).datasets()),
  ]);
  return { edition, groups: operationsOf(document) };
};
