/** The providers of the map as points, for its whole state; one without a known place has no geometry. */
import { viewFile } from '$lib/data/view-file.ts';
import { shownOnMap } from '$lib/map/shown.ts';
import { viewOfMap } from '$lib/map/view-of-map.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ fetch, url }) =>
  viewFile(viewOfMap(await shownOnMap(fetch, url.searchParams), url), 'geojson', fetch);
