/** The map, to stand in pages of others: for the same state as its page. */
import { refuseFaults } from '$lib/data/refuse-faults.ts';
import { pictureEmbed } from '$lib/embed/document.ts';
import { embedding } from '$lib/embed/embedding.ts';
import { mapParts } from '$lib/embed/map.ts';
import { shownOnMap } from '$lib/map/shown.ts';
import { landFrom } from '$lib/picture/land.ts';
import { mapPicture } from '$lib/picture/map.ts';
import type { RequestEvent } from './$types';

export const GET = embedding<RequestEvent>(async ({ fetch, url }) => {
  const [shown, land] = await Promise.all([shownOnMap(fetch, url.searchParams), landFrom(fetch)]);
  refuseFaults(...shown.faults);
  return pictureEmbed(mapPicture(shown, land), url, mapParts(shown));
});
