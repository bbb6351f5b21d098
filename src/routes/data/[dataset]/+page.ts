/** A dataset: what it is, its rows, its files. */
import { ask } from '$lib/page/ask.ts';
import { editionAsked } from '$lib/page/edition-asked.ts';
import { error } from '@sveltejs/kit';
import { isDatasetId } from '../../../../data/catalogue/ids.ts';
import { atlas } from '../../../../workers/api/client.ts';
import type { PageLoad } from './$types';

/** Rows of the preview. */
const SHOWN = 25;

export const load: PageLoad = async ({ fetch, url, params }) => {
  if (!isDatasetId(params.dataset)) {
    error(404, {
      message: `There is no dataset “${params.dataset}”.`,
      advice: 'The list of all datasets is under Data.',
    });
  }
  const { edition, fault } = editionAsked(url.searchParams);
  const api = atlas(fetch);
  const [{ edition: shown, dataset }, { editions }] = await Promise.all([
    ask(api.dataset(params.dataset, { edition })),
    ask(api.editions()),
  ]);
  const chosen = Object.fromEntries(
    dataset.columns
      .filter(({ filter }) => filter)
      .map(({ name }): [string, string[]] => [name, url.searchParams.getAll(name).filter(Boolean)])
      .filter(([, values]) => values.length > 0),
  );
  const cursor = url.searchParams.get('cursor') || undefined;
  const page = await ask(
    api.data(params.dataset, { ...chosen, edition: shown.number, cursor, limit: SHOWN }),
  );
  return {
    edition: shown,
    pinned: edition !== undefined,
    fault,
    dataset,
    editions: editions.filter(
      ({ number, partitions }) =>
        number <= shown.number && partitions.some((each) => each.dataset === dataset.id),
    ),
    chosen,
    rows: page.rows,
    next: page.next,
    isFirst: cursor === undefined,
  };
};
