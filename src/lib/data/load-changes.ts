/** Which changes an address of a dataset's page of changes asks for: of which edition, against which, of which rows. */
import { error } from '@sveltejs/kit';
import { changeFiltersOf } from '../../../data/catalogue/change-filters.ts';
import { isDatasetId } from '../../../data/catalogue/ids.ts';
import { atlas } from '../../../workers/api/client.ts';
import { ask } from '../page/ask.ts';
import { editionAsked } from '../page/edition-asked.ts';
import { withProvider } from './load-rows.ts';
import { previewAsked } from './preview.ts';

/** What cannot be used of the address is left out: then the newest edition is compared with the one before. `from` is null where there is none before. */
export async function changesAsked(
  fetch: typeof globalThis.fetch,
  params: URLSearchParams,
  id: string,
) {
  if (!isDatasetId(id)) {
    error(404, {
      message: `There is no dataset “${id}”.`,
      advice: 'The list of all datasets is under Data.',
    });
  }
  const { edition: asked } = editionAsked(params);
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
  const from = before.find(({ number }) => number === Number(params.get('from'))) ?? before[0];
  const columns = changeFiltersOf(dataset);
  const typed = previewAsked(params, { columns }).chosen;
  const { chosen, named } = await withProvider(api, typed);
  const which = { dataset, editions, edition: all[0], to, from: from ?? null };
  return { ...which, columns, typed, chosen, named };
}
