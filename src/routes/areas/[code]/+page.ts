/** One nation, region or local authority. */
import { ask } from '$lib/page/ask.ts';
import { editionAsked } from '$lib/page/edition-asked.ts';
import { atlas } from '../../../../workers/api/client.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params, url }) => {
  const { edition, fault } = editionAsked(url.searchParams);
  const answer = await ask(atlas(fetch).area(params.code, { edition }), {
    message: `No area has the code “${params.code}”`,
  });
  const { edition: shown, released } = answer;
  return { answer, edition: shown, released, pinned: edition !== undefined, fault };
};
