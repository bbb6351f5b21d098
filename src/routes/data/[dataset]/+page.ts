/** A dataset: what it is, its rows, its files. */
import { loadRows } from '$lib/data/load-rows.ts';
import { previewAsked } from '$lib/data/preview.ts';
import { nearest } from '$lib/map/nearest-name.ts';
import { ask } from '$lib/page/ask.ts';
import { editionAsked } from '$lib/page/edition-asked.ts';
import { error } from '@sveltejs/kit';
import { isDatasetId } from '../../../../data/catalogue/ids.ts';
import { DATASET_IDS } from '../../../../data/codes.ts';
import { atlas } from '../../../../workers/api/client.ts';
import type { PageLoad } from './$types';

/** Changes of published totals that are read; there are a few dozen between two releases. */
const MOST_TOTALS = 500;

function noDataset(id: string): never {
  const known = DATASET_IDS.map((name) => ({ name, town: null }));
  const near = nearest(known, id, 3).map(({ name }) => ({ href: `/data/${name}`, name }));
  const advice = 'The list of all datasets is under Data.';
  error(404, { message: `There is no dataset “${id}”`, advice, near });
}

export const load: PageLoad = async ({ fetch, url, params }) => {
  const id = params.dataset;
  if (!isDatasetId(id)) noDataset(id);
  const { edition, fault } = editionAsked(url.searchParams);
  const api = atlas(fetch);
  const [{ edition: shown, dataset }, { editions: all }] = await Promise.all([
    ask(api.dataset(id, { edition })),
    ask(api.editions()),
  ]);
  const editions = all.filter(
    ({ number, partitions }) =>
      number <= shown.number && partitions.some((each) => each.dataset === id),
  );
  const [newest, before] = editions;
  const hasTotals = dataset.columns.some(({ name }) => name === 'origin' || name === 'country');
  const [preview, totals] = await Promise.all([
    loadRows(api, dataset, shown.number, url.searchParams, previewAsked(url.searchParams, dataset)),
    newest && before && hasTotals && dataset.key.includes('ukprn')
      ? ask(
          api.changes(newest.number, {
            ...{ dataset: id, from: before.number, ukprn: 'UK', limit: MOST_TOTALS },
          }),
        )
      : null,
  ]);
  return {
    edition: shown,
    cited: all.find(({ number }) => number === dataset.latest_edition) ?? shown,
    pinned: edition !== undefined,
    fault,
    dataset,
    editions,
    preview,
    totals: totals?.changes ?? [],
  };
};
