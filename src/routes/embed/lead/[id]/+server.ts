/** A lead, to stand in pages of others. */
import { pictureEmbed } from '$lib/embed/document.ts';
import { loadLeadPicture } from '$lib/picture/load.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ fetch, params, url }) =>
  pictureEmbed(await loadLeadPicture(fetch, url.searchParams, params.id), url);
