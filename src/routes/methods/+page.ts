/** The datasets of the catalogue, with where they come from and what they cover. */
import { ask } from '$lib/page/ask.ts';
import { releasedIn } from '$lib/page/edition.ts';
import { editionAsked } from '$lib/page/edition-asked.ts';
import { atlas } from '../../../workers/api/client.ts';
import type { PageLoad } from './$types';

/** Nothing here needs scripts. */
export const csr = false;

export const load: PageLoad = async ({ fetch, url }) => {
  const api = atlas(fetch);
  const { edition, fault } = editionAsked(url.searchParams);
  const { datasets, edition: shown } = await ask(api.datasets({ edition }));
  const released = releasedIn(datasets);
  return { edition: shown, released, fault, pinned: edition !== undefined, datasets };
};
