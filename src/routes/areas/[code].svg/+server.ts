/** An area's students over the years as a picture. */
import { pictureAnswer } from '$lib/picture/answer.ts';
import { loadAreaPicture } from '$lib/picture/load.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ fetch, params, url }) =>
  pictureAnswer(
    await loadAreaPicture(fetch, url.searchParams, params.code),
    `area-${params.code}`,
    url,
  );
