/** A lead, to stand in pages of others. */
import { pictureEmbed } from '$lib/embed/document.ts';
import { embedding } from '$lib/embed/embedding.ts';
import { loadLeadPicture } from '$lib/picture/load.ts';
import type { RequestEvent } from './$types';

export const GET = embedding<RequestEvent>(async ({ fetch, params, url }) =>
  pictureEmbed(await loadLeadPicture(fetch, url.searchParams, params.id), url),
);
