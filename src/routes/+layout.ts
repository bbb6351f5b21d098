/** Which editions there are, for a page whose address names one: its answers are kept for ever, so they cannot say what came after. */
import { atlas } from '../../workers/api/client.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ fetch, url }) => {
  if (!url.searchParams.has('edition')) return {};
  try {
    return { editions: (await atlas(fetch).editions()).editions };
  } catch {
    // The page itself says what is wrong, if more than this.
    return {};
  }
};
