/** A lead as a picture. */
import { pictureAnswer } from '$lib/picture/answer.ts';
import { loadLeadPicture } from '$lib/picture/load.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ fetch, params, url }) =>
  pictureAnswer(await loadLeadPicture(fetch, url.searchParams, params.id), params.id, url);
