/** An institution's years as a picture: in numbers, or as shares where the page shows those. */
import { unitAsked } from '$lib/institution/ten-years.ts';
import { ask } from '$lib/page/ask.ts';
import { editionAsked } from '$lib/page/edition-asked.ts';
import { pictureAnswer } from '$lib/picture/answer.ts';
import { institutionPath, institutionPicture } from '$lib/picture/institution.ts';
import { atlas } from '../../../../workers/api/client.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ fetch, params, url }) => {
  const { edition } = editionAsked(url.searchParams);
  const answer = await ask(atlas(fetch).institution(params.slug, { edition }));
  const { slug } = answer.institution;
  const path = institutionPath(slug, url.searchParams);
  const picture = institutionPicture(answer, unitAsked(url.searchParams), path);
  return pictureAnswer(picture, slug, url);
};
