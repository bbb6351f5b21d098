/** A comparison, to stand in pages of others. */
import { pictureEmbed } from '$lib/embed/document.ts';
import { loadComparePicture } from '$lib/picture/load.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ fetch, url }) =>
  pictureEmbed(await loadComparePicture(fetch, url.searchParams), url);
