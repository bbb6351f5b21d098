/** An institution's years, to stand in pages of others. */
import { pictureEmbed } from '$lib/embed/document.ts';
import { embedding } from '$lib/embed/embedding.ts';
import { loadInstitutionPicture } from '$lib/picture/load.ts';
import type { RequestEvent } from './$types';

export const GET = embedding<RequestEvent>(async ({ fetch, params, url }) =>
  pictureEmbed(await loadInstitutionPicture(fetch, url.searchParams, params.slug), url),
);
