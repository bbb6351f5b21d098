/** A dataset, or what is chosen of it, as a file of any format. */
import type { FileFormatId } from '../../data/catalogue/files.ts';
import type { Row } from '../../data/queries/page.ts';
import type { FileSubject } from './about.ts';
import { tableOf } from './table.ts';

export interface FileSource extends Omit<FileSubject, 'released'> {
  /** Release date of the newest figures, asked for only by files that say it. */
  released: () => Promise<string | null>;
  /** The rows from the start, each time it is called. */
  rows: () => AsyncIterable<readonly Row[]>;
  /** What changed since the edition before, as CSV in chunks. */
  changes: () => AsyncIterable<string>;
}

/** The file in chunks, made as they are asked for. What a format needs is loaded when it is first wanted. */
export async function fileChunks(
  format: FileFormatId,
  source: FileSource,
): Promise<AsyncIterable<string | Uint8Array>> {
  const isWide = format.startsWith('wide-');
  const table = isWide
    ? await (await import('./table-wide.ts')).wideTable(source.dataset, source.rows)
    : tableOf(source.dataset.id, source.rows());
  const subject = async () => ({ ...source, released: await source.released() });
  switch (format) {
    case 'csv':
    case 'wide-csv':
      return (await import('./table-csv.ts')).tableCsvText(table);
    case 'xlsx':
    case 'wide-xlsx':
      return (await import('./table-xlsx.ts')).tableXlsx(table, await subject());
    case 'parquet':
      return (await import('./table-parquet.ts')).tableParquet(table, await subject());
    case 'zip':
      return (await import('./bundle.ts')).bundle(table, await subject(), source.changes());
    case 'json':
      return (await import('./table-json.ts')).tableJson(table);
    case 'jsonl':
      return (await import('./table-json.ts')).tableJsonLines(table);
    case 'geojson':
      return (await import('./table-json.ts')).tableGeoJson(table);
  }
}
