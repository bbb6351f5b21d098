/** Which changes an address of a dataset's page of changes asks for: of which edition, against which, of which rows. */
import { error } from '@sveltejs/kit';
import { changeFiltersOf } from '../../../data/catalogue/change-filters.ts';
import { isDatasetId } from '../../../data/catalogue/ids.ts';
import { atlas } from '../../../workers/api/client.ts';
import type { EditionDetail } from '../../../workers/api/shapes/status.ts';
import { ask } from '../page/ask.ts';
import { editionAsked } from '../page/edition-asked.ts';
import { unknown } from '../page/strange-params.ts';
import { withProvider } from './load-rows.ts';
import { previewAsked } from './preview.ts';

/** The edition compared, and the earlier one, null where there is none before; with sentences about what of the address could not be used. */
function compared(
  params: URLSearchParams,
  editions: readonly [EditionDetail, ...EditionDetail[]],
  known: readonly { readonly number: number }[],
) {
  const { edition: asked, fault } = editionAsked(params);
  const to = editions.find(({ number }) => number === asked) ?? editions[0];
  const before = editions.filter(({ number }) => number < to.number);
  const [latest] = before;
  const typed = params.get('from')?.trim() ?? '';
  const from = before.find(({ number }) => String(number) === typed) ?? latest ?? null;
  const faults = fault ? [fault] : [];
  if (asked !== undefined && asked !== to.number) {
    const why = known.some(({ number }) => number === asked)
      ? 'which left this dataset as it was'
      : 'which is not known here';
    faults.push(`The address asks for edition “${asked}”, ${why}. Edition ${to.number} is shown.`);
  }
  if (typed !== '' && typed !== String(from?.number)) {
    const what = `The address asks to compare with edition “${typed.slice(0, 40)}”, which is none of this dataset before edition ${to.number}.`;
    faults.push(from ? `${what} What is different from edition ${from.number} is shown.` : what);
  }
  return { to, from, faults };
}

/** What an address asks for; what of it cannot be used is said in `faults`, and the newest edition is compared with the one before. */
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
  const api = atlas(fetch);
  const [{ dataset }, { editions: all }] = await Promise.all([
    ask(api.dataset(id)),
    ask(api.editions()),
  ]);
  const editions = all.filter(({ partitions }) => partitions.some((each) => each.dataset === id));
  const [newest, ...older] = editions;
  if (!newest)
    error(404, { message: `${dataset.title} has no edition yet.`, advice: 'Come back later.' });
  const columns = changeFiltersOf(dataset);
  const typed = previewAsked(params, { columns }).chosen;
  const { chosen, named } = await withProvider(api, typed);
  const names = [...columns.map(({ name }) => name), 'edition', 'from', 'cursor'];
  const { faults, ...editionsCompared } = compared(params, [newest, ...older], all);
  const which = {
    dataset,
    editions,
    edition: all[0],
    ...editionsCompared,
  };
  return {
    ...which,
    faults: [...faults, ...unknown(params, names)],
    columns,
    typed,
    chosen,
    named,
  };
}
