/** Row-level changes as CSV. */
import { datasetOf } from '../../data/catalogue/index.ts';
import type { DatasetId } from '../../data/codes.ts';
import type { ValueChange } from '../../data/queries/changes.ts';
import { csvStream, type CsvCell } from './csv.ts';

/** A change with the name of what it is about. */
export type NamedChange = ValueChange & { name: string | null };

async function* cellsOf(
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

/** Changes of some datasets: the key columns of all of them, then what changed, from what, to what. */
export function changesCsv(
  datasets: readonly DatasetId[],
  pages: AsyncIterable<readonly NamedChange[]>,
): ReadableStream<Uint8Array> {
  const keys = [...new Set(datasets.flatMap((id) => datasetOf(id).key))];
  const header = ['dataset', ...keys, 'name', 'change', 'column', 'old', 'new', 'difference'];
  return csvStream(header, cellsOf(keys, pages));
}
