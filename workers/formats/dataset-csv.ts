/** A dataset as CSV: what the API streams and what is exported are the same bytes. */
import { datasetOf } from '../../data/catalogue/index.ts';
import type { DatasetId } from '../../data/codes.ts';
import type { Row } from '../../data/queries/page.ts';
import { csvStream, type CsvCell } from './csv.ts';

async function* cellsOf(
  names: readonly string[],
  pages: AsyncIterable<readonly Row[]>,
): AsyncGenerator<CsvCell[][]> {
  for await (const rows of pages) {
    yield rows.map((row) => names.map((name) => row[name] ?? null));
  }
}

/** Rows of a dataset, page by page, under the column names of the catalogue. */
export function datasetCsv(
  dataset: DatasetId,
  pages: AsyncIterable<readonly Row[]>,
): ReadableStream<Uint8Array> {
  const names = datasetOf(dataset).columns.map(({ name }) => name);
  return csvStream(names, cellsOf(names, pages));
}
