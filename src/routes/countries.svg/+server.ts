/** All countries on the world view as a picture. */
import { pictureAnswer } from '$lib/picture/answer.ts';
import { loadWorldPicture } from '$lib/picture/load.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ fetch, url }) =>
  pictureAnswer(await loadWorldPicture(fetch, url.searchParams), 'countries', url);
