/** The API's own document, for reading. */
import { operationsOf, type OpenApi } from '$lib/data/operations.ts';
import { ask } from '$lib/page/ask.ts';
import { atlas } from '../../../workers/api/client.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => {
  const [document, { edition, datasets }] = await Promise.all([
    fetch('/api/openapi.json').then((response) => response.json() as Promise<OpenApi>),
    ask(atlas(fetch).datasets()),
  ]);
  // A file has the address of the edition that last changed its dataset; addresses of later ones lead there.
  const { downloads = [] } = datasets.find(({ id }) => id === 'enrolment') ?? {};
  const file = downloads.find(({ format }) => format === 'parquet')?.url ?? null;
  return { edition, file, groups: operationsOf(document) };
};
