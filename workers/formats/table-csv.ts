/** A table as CSV: what the API streams, what is exported and what the bundle holds are the same bytes. */
import { byteStream } from './byte-stream.ts';
import { csvText, type CsvCell } from './csv.ts';
import { cellsOf, type Table } from './table.ts';

async function* cellPages(names: readonly string[], { pages }: Table): AsyncGenerator<CsvCell[][]> {
  for await (const rows of pages) yield rows.map((row) => cellsOf(names, row));
}

/** The CSV in chunks, under the column names of the catalogue. */
export function tableCsvText(table: Table): AsyncGenerator<string> {
  const names = table.columns.map(({ name }) => name);
  return csvText(names, cellPages(names, table));
}

/** The CSV as bytes. */
export function tableCsv(table: Table): ReadableStream<Uint8Array> {
  return byteStream(tableCsvText(table));
}
