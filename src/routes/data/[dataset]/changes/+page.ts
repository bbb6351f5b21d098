/** What an edition changed of a dataset. */
import { ask } from '$lib/page/ask.ts';
import { editionAsked } from '$lib/page/edition-asked.ts';
import { error } from '@sveltejs/kit';
import { providerChosen } from '$lib/data/load-rows.ts';
import { isDatasetId } from '../../../../../data/catalogue/ids.ts';
import { atlas } from '../../../../../workers/api/client.ts';
import type { PageLoad } from './$types';

/** Changes of a page. */
const SHOWN = 50;

export const load: PageLoad = async ({ fetch, url, params }) => {
  const id = params.dataset;
  if (!isDatasetId(id)) {
    error(404, {
      message: `There is no dataset “${id}”.`,
      advice: 'The list of all datasets is under Data.',
    });
  }
  const { edition: asked } = editionAsked(url.searchParams);
  const api = atlas(fetch);
  const [{ dataset }, { editions: all }] = await Promise.all([
    ask(api.dataset(id)),
    ask(api.editions()),
  ]);
  const editions = all.filter(({ partitions }) => partitions.some((each) => each.dataset === id));
  const to = editions.find(({ number }) => number === asked) ?? editions[0];
  if (!to)
    error(404, { message: `${dataset.title} has no edition yet.`, advice: 'Come back later.' });
  const before = editions.filter(({ number }) => number < to.number);
  const from =
    before.find(({ number }) => number === Number(url.searchParams.get('from'))) ?? before[0];
  const typed = url.searchParams.get('ukprn')?.trim() ?? '';
  const { ukprn, named } = await providerChosen(api, typed);
  const cursor = url.searchParams.get('cursor') || undefined;
  const shown = { dataset, editions, edition: all[0], to, ukprn, typed, named };
  // In a first edition everything is new: there is nothing to compare it with.
  if (!from) return { ...shown, from: null, summary: null, changes: [], next: null };
  const [summary, page] = await Promise.all([
    ask(api.changeSummary(to.number, { dataset: id, from: from.number })),
    named
      ? { changes: [], next: null }
      : ask(
          api.changes(to.number, { dataset: id, from: from.number, ukprn, cursor, limit: SHOWN }),
        ),
  ]);
  return { ...shown, from, summary: summary.partitions, changes: page.changes, next: page.next };
};
