/** An institution's years as a picture: in numbers, or as shares where the page shows those. */
import { unitAsked } from '$lib/institution/ten-years.ts';
import { ask } from '$lib/page/ask.ts';
import { editionAsked } from '$lib/page/edition-asked.ts';
import { pictureAnswer } from '$lib/picture/answer.ts';
import { institutionPicture } from '$lib/picture/institution.ts';
import { atlas } from '../../../../workers/api/client.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ fetch, params, url }) => {
  const { edition } = editionAsked(url.searchParams);
  const answer = await ask(atlas(fetch).institution(params.slug, { edition }));
  const { slug } = answer.institution;
  const picture = institutionPicture(answer, unitAsked(url.searchParams), pagePath(slug, url));
  return pictureAnswer(picture, slug, url);
};

/** The page that shows the same. */
function pagePath(slug: string, { searchParams }: URL): string {
  const state = new URLSearchParams();
  for (const name of ['show', 'edition']) {
    const value = searchParams.get(name);
    if (value) state.set(name, value);
  }
  return `/institutions/${slug}${state.size > 0 ? `?${state}` : ''}`;
}
