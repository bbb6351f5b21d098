/** A country's students over the years, to stand in pages of others. */
import { pictureEmbed } from '$lib/embed/document.ts';
import { loadCountryPicture } from '$lib/picture/load.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ fetch, params, url }) =>
  pictureEmbed(await loadCountryPicture(fetch, url.searchParams, params.code), url);
