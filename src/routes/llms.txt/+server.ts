/** What there is here, for language models. */
import { ask } from '$lib/page/ask.ts';
import { llmsText } from '$lib/site/llms.ts';
import { atlas } from '../../../workers/api/client.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ fetch, url }) => {
  const { edition, datasets } = await ask(atlas(fetch).datasets());
  const published = datasets.filter(({ first_edition }) => first_edition !== null);
  return new Response(llmsText(url.origin, edition.number, published), {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'public, max-age=3600, must-revalidate',
    },
  });
};
