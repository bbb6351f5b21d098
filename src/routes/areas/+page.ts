/** Nations, regions and local authorities with providers. */
import { atEdition } from '$lib/page/at-edition.ts';
import { atlas } from '../../../workers/api/client.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, url }) => {
  const { answer, edition, fault } = await atEdition(url.searchParams, (edition) =>
    atlas(fetch).areas({ edition }),
  );
  const { edition: shown, released } = answer;
  return { answer, edition: shown, released, pinned: edition !== undefined, fault };
};
