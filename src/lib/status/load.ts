/** What the collectors did, for the files of its page: they name an edition, so there must be one. */
import { error } from '@sveltejs/kit';
import { atlas } from '../../../workers/api/client.ts';
import { ask } from '../page/ask.ts';

export async function loadLedger(fetch: typeof globalThis.fetch) {
  const { edition, runs, sources } = await ask(atlas(fetch).status());
  if (!edition) error(503, 'Nothing is published yet. Try again in a minute.');
  return { edition, runs, sources };
}
