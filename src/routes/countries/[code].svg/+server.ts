/** A country's students over the years as a picture. */
import { pictureAnswer } from '$lib/picture/answer.ts';
import { loadCountryPicture } from '$lib/picture/load.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ fetch, params, url }) =>
  pictureAnswer(
    await loadCountryPicture(fetch, url.searchParams, params.code),
    `country-${params.code}`,
    url,
  );
