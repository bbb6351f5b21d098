/** The land of the world view, drawn once when the site is built: pages use it by reference, in their own colours. */
import land from '../../../data/countries/land.json' with { type: 'json' };
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () =>
  new Response(
    `<svg xmlns="http://www.w3.org/2000/svg"><path id="land" d="${land as unknown as string}"/></svg>`,
    { headers: { 'content-type': 'image/svg+xml' } },
  );
