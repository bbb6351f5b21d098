/** An institution's years as a picture: in numbers, or as shares where the page shows those. */
import { pictureAnswer } from '$lib/picture/answer.ts';
import { loadInstitutionPicture } from '$lib/picture/load.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ fetch, params, url }) =>
  pictureAnswer(
    await loadInstitutionPicture(fetch, url.searchParams, params.slug),
    params.slug,
    url,
  );
