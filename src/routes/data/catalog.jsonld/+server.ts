/** The datasets as a DCAT catalogue. */
import { catalogDcat } from '$lib/data/json-ld.ts';
import { ask } from '$lib/page/ask.ts';
import { atlas } from '../../../../workers/api/client.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ fetch, url }) => {
  const { datasets } = await ask(atlas(fetch).datasets());
  return new Response(JSON.stringify(catalogDcat(url.origin, datasets)), {
    headers: {
      'Content-Type': 'application/ld+json',
      'Cache-Control': 'public, max-age=300, must-revalidate',
      'Access-Control-Allow-Origin': '*',
    },
  });
};
