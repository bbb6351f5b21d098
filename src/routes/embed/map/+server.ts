/** The map, to stand in pages of others: for the same state as its page. */
import { embedAnswer } from '$lib/embed/document.ts';
import { embedFigure } from '$lib/embed/figure.ts';
import { mapParts } from '$lib/embed/map.ts';
import { embedOptions } from '$lib/embed/options.ts';
import { shownOnMap } from '$lib/map/shown.ts';
import { landFrom } from '$lib/picture/land.ts';
import { mapPicture } from '$lib/picture/map.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ fetch, url }) => {
  const [shown, land] = await Promise.all([shownOnMap(fetch, url.searchParams), landFrom(fetch)]);
  const picture = mapPicture(shown, land);
  const content = embedFigure(picture, mapParts(shown));
  return embedAnswer({ ...picture, content }, embedOptions(url.searchParams), url);
};
