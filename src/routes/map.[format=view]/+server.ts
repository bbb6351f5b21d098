/** The map's figures for its whole state: the rows of its table, all of them. */
import { viewFile } from '$lib/data/view-file.ts';
import { shownOnMap } from '$lib/map/shown.ts';
import { viewOfMap } from '$lib/map/view-of-map.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ fetch, params, url }) =>
  viewFile(viewOfMap(await shownOnMap(fetch, url.searchParams), url), params.format, fetch);
