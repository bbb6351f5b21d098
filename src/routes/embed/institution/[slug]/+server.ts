/** An institution's years, to stand in pages of others. */
import { embedAnswer } from '$lib/embed/document.ts';
import { embedFigure } from '$lib/embed/figure.ts';
import { embedOptions } from '$lib/embed/options.ts';
import { unitAsked } from '$lib/institution/ten-years.ts';
import { ask } from '$lib/page/ask.ts';
import { editionAsked } from '$lib/page/edition-asked.ts';
import { institutionPath, institutionPicture } from '$lib/picture/institution.ts';
import { atlas } from '../../../../../workers/api/client.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ fetch, params, url }) => {
  const { edition } = editionAsked(url.searchParams);
  const answer = await ask(atlas(fetch).institution(params.slug, { edition }));
  const path = institutionPath(answer.institution.slug, url.searchParams);
  const picture = institutionPicture(answer, unitAsked(url.searchParams), path);
  return embedAnswer(
    { ...picture, title: `${picture.about}: ${picture.title}`, content: embedFigure(picture) },
    embedOptions(url.searchParams),
    url,
  );
};
