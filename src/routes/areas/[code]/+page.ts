/** One nation, region or local authority. */
import { ask } from '$lib/page/ask.ts';
import { redirect } from '@sveltejs/kit';
import { editionAsked } from '$lib/page/edition-asked.ts';
import { atlas } from '../../../../workers/api/client.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params, url }) => {
  const code = params.code.toUpperCase();
  if (code !== params.code) redirect(308, `/areas/${encodeURIComponent(code)}${url.search}`);
  const { edition, fault } = editionAsked(url.searchParams);
  const answer = await ask(atlas(fetch).area(code, { edition }), {
    message: `No area has the code “${code}”`,
  });
  const { edition: shown, released } = answer;
  return { answer, edition: shown, released, pinned: edition !== undefined, fault };
};
