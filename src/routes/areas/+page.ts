/** Nations, regions and local authorities with providers. */
import { pageAtEdition } from '$lib/page/page-at-edition.ts';
import { atlas } from '../../../workers/api/client.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, url }) => {
  const { answer, ...shown } = await pageAtEdition(url.searchParams, (edition) =>
    atlas(fetch).areas({ edition }),
  );
  return { answer, edition: answer.edition, released: answer.released, ...shown };
};
