/** The script of the worker that fetches a page's scripts ahead, written once when the site is built. */
import fetchAhead from '$lib/page/fetch-ahead.ts?text';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () =>
  new Response(`(${fetchAhead})();`, { headers: { 'content-type': 'text/javascript' } });
