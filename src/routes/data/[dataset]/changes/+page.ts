/** What an edition changed of a dataset. */
import { previewAsked } from '$lib/data/preview.ts';
import { ask, faultyParameter } from '$lib/page/ask.ts';
import { editionAsked } from '$lib/page/edition-asked.ts';
import { error } from '@sveltejs/kit';
import { withProvider } from '$lib/data/load-rows.ts';
import { isDatasetId } from '../../../../../data/catalogue/ids.ts';
import { changeFiltersOf } from '../../../../../data/catalogue/change-filters.ts';
import { atlas, AtlasProblem } from '../../../../../workers/api/client.ts';
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
  const columns = changeFiltersOf(dataset);
  const typed = previewAsked(url.searchParams, { columns }).chosen;
  const { chosen, named } = await withProvider(api, typed);
  const cursor = url.searchParams.get('cursor') || undefined;
  const shown = { dataset, editions, edition: all[0], to, columns, chosen, typed, named };
  const nothing = { changes: [], next: null, fault: null };
  // In a first edition everything is new: there is nothing to compare it with.
  if (!from) return { ...shown, ...nothing, from: null, summary: null };
  const which = { ...chosen, dataset: id, from: from.number, cursor, limit: SHOWN };
  const [summary, page] = await Promise.all([
    ask(api.changeSummary(to.number, { dataset: id, from: from.number })),
    named ? nothing : changesOf(api, to.number, which),
  ]);
  return { ...shown, ...page, from, summary: summary.partitions };
};

/** A page of changes. What cannot be chosen is said, and none are shown for it. */
async function changesOf(
  api: ReturnType<typeof atlas>,
  edition: number,
  which: NonNullable<Parameters<typeof api.changes>[1]>,
) {
  try {
    const { changes, next } = await api.changes(edition, which);
    return { changes, next, fault: null };
  } catch (cause) {
    if (!(cause instanceof AtlasProblem) || faultyParameter(cause) === null) {
      return ask(Promise.reject<never>(cause));
    }
    return { changes: [], next: null, fault: cause.message };
  }
}
