/** What the collectors did. */
import { ask } from '$lib/page/ask.ts';
import { atlas } from '../../../workers/api/client.ts';
import type { PageLoad } from './$types';

/** Nothing here needs scripts. */
export const csr = false;

export const load: PageLoad = async ({ fetch }) => {
  const answer = await ask(atlas(fetch).status());
  return { answer, edition: answer.edition };
};
