/** The map as a picture, for its whole state. */
import { shownOnMap } from '$lib/map/shown.ts';
import { pictureAnswer } from '$lib/picture/answer.ts';
import { landFrom } from '$lib/picture/land.ts';
import { mapPicture } from '$lib/picture/map.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ fetch, url }) => {
  const [shown, land] = await Promise.all([shownOnMap(fetch, url.searchParams), landFrom(fetch)]);
  const { view } = shown;
  return pictureAnswer(mapPicture(shown, land), `map-${view.year.replace('/', '-')}`, url);
};
