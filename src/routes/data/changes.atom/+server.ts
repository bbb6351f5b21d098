/** Feed of what every edition changed. */
import { changesFeed } from '$lib/data/feed.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ fetch, url }) =>
  changesFeed(fetch, url, { dataset: null, title: 'All changes', page: '/data' });
