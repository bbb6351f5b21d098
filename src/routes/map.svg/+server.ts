/** The map as a picture, for its whole state. */
import { pictureAnswer } from '$lib/picture/answer.ts';
import { loadMapPicture } from '$lib/picture/load.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ fetch, url }) =>
  pictureAnswer(await loadMapPicture(fetch, url.searchParams), 'map', url);
