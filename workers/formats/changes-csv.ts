/** Row-level changes as CSV. */
import { datasetOf } from '../../data/catalogue/index.ts';
import type { DatasetId } from '../../data/codes.ts';
import type { NamedChange } from '../../data/queries/every-change.ts';
import { csvText, type CsvCell } from './csv.ts';

async function* cellPages(
  keys: readonly string[],
  pages: AsyncIterable<readonly NamedChange[]>,
): AsyncGenerator<CsvCell[][]> {
  for await (const changes of pages) {
    yield changes.map((each) => [
      each.dataset,
      ...keys.map((name) => each.key[name] ?? null),
      each.name,
      each.change,
      each.column,
      each.old,
      each.new,
      each.difference,
    ]);
  }
}

/** Changes of some datasets, in chunks: the key columns of all of them, then what changed, from what, to what. */
export function changesCsv(
  datasets: readonly DatasetId[],
  pages: AsyncIterable<readonly NamedChange[]>,
): AsyncGenerator<string> {
  const keys = [...new Set(datasets.flatMap((id) => datasetOf(id).key))];
  const header = ['dataset', ...keys, 'name', 'change', 'column', 'old', 'new', 'difference'];
  return csvText(header, cellPages(keys, pages));
}
