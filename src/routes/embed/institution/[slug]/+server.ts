/** An institution's years, to stand in pages of others. */
import { pictureEmbed } from '$lib/embed/document.ts';
import { loadInstitutionPicture } from '$lib/picture/load.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ fetch, params, url }) =>
  pictureEmbed(await loadInstitutionPicture(fetch, url.searchParams, params.slug), url);
