/** A comparison as a picture, for its whole state. */
import { pictureAnswer } from '$lib/picture/answer.ts';
import { loadComparePicture } from '$lib/picture/load.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ fetch, url }) =>
  pictureAnswer(await loadComparePicture(fetch, url.searchParams), 'comparison', url);
