/** The base map, drawn once when the site is built; see lib/map/land.ts. */
import { landSvg } from '$lib/map/land.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () =>
  new Response(landSvg(), { headers: { 'content-type': 'image/svg+xml' } });
