/** The map's figures for its whole state: the rows of its table, all of them. */
import { viewFile } from '$lib/data/view-file.ts';
import { shownOnMap } from '$lib/map/shown.ts';
import { areasShown, viewOfAreas } from '$lib/map/view-of-areas.ts';
import { viewOfMap } from '$lib/map/view-of-map.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ fetch, params, url }) => {
  const shown = await shownOnMap(fetch, url.searchParams);
  const areas = areasShown(shown);
  const view = areas ? viewOfAreas(shown, areas, url) : viewOfMap(shown, url);
  return viewFile(view, params.format, fetch);
};
