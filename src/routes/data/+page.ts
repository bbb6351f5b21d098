/** The datasets. */
import { ask } from '$lib/page/ask.ts';
import { editionAsked } from '$lib/page/edition-asked.ts';
import { atlas } from '../../../workers/api/client.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, url }) => {
  const { edition, fault } = editionAsked(url.searchParams);
  const answer = await ask(atlas(fetch).datasets({ edition }));
  const asked = url.searchParams.get('search')?.trim() ?? '';
  return {
    edition: answer.edition,
    pinned: edition !== undefined,
    fault,
    asked,
    datasets: answer.datasets.filter(({ first_edition }) => first_edition !== null),
  };
};
