/** Which editions there are, for a page whose address names one: its answers are kept for ever, so they cannot say what came after. */
import { mapAnswers } from '../../workers/api/map-answers.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ fetch, url }) => {
  if (!url.searchParams.has('edition')) return {};
  try {
    const { default: stale } = await import('$lib/page/StaleNotice.svelte');
    return { stale, editions: (await mapAnswers(fetch).editions()).editions };
  } catch {
    // The page itself says what is wrong, if more than this.
    return {};
  }
};
