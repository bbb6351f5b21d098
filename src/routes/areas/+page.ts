/** Nations, regions and local authorities with providers. */
import { ask } from '$lib/page/ask.ts';
import { editionAsked } from '$lib/page/edition-asked.ts';
import { atlas } from '../../../workers/api/client.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, url }) => {
  const { edition, fault } = editionAsked(url.searchParams);
  const answer = await ask(atlas(fetch).areas({ edition }));
  const { edition: shown, released } = answer;
  return { answer, edition: shown, released, pinned: edition !== undefined, fault };
};
