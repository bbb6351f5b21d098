/** The datasets as a DCAT catalogue. */
import { catalogDcat } from '$lib/data/json-ld.ts';
import { ask } from '$lib/page/ask.ts';
import { atlas } from '../../../../workers/api/client.ts';
import { mapAnswers } from '../../../../workers/api/map-answers.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ fetch, url }) => {
  const [{ datasets }, { editions }] = await ask(
    Promise.all([atlas(fetch).datasets(), mapAnswers(fetch).editions()]),
  );
  const published = new Map(editions.map(({ number, published_at }) => [number, published_at]));
  return new Response(JSON.stringify(catalogDcat(url.origin, datasets, published)), {
    headers: {
      'Content-Type': 'application/ld+json',
      'Cache-Control': 'public, max-age=300, must-revalidate',
      'Access-Control-Allow-Origin': '*',
    },
  });
};
