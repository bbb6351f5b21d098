/** An area's students over the years, to stand in pages of others. */
import { pictureEmbed } from '$lib/embed/document.ts';
import { embedding } from '$lib/embed/embedding.ts';
import { loadAreaPicture } from '$lib/picture/load.ts';
import type { RequestEvent } from './$types';

export const GET = embedding<RequestEvent>(async ({ fetch, params, url }) =>
  pictureEmbed(await loadAreaPicture(fetch, url.searchParams, params.code), url),
);
