/** A comparison, to stand in pages of others. */
import { pictureEmbed } from '$lib/embed/document.ts';
import { embedding } from '$lib/embed/embedding.ts';
import { loadComparePicture } from '$lib/picture/load.ts';
import type { RequestEvent } from './$types';

export const GET = embedding<RequestEvent>(async ({ fetch, url }) =>
  pictureEmbed(await loadComparePicture(fetch, url.searchParams), url),
);
