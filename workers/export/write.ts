/** Writes a whole dataset, as it stands in an edition, into the archive. */
import { drizzle } from 'drizzle-orm/d1';
import { databaseOf } from '../../data/queries/database.ts';
import { publishedEdition } from '../../data/queries/editions.ts';
import type { Row } from '../../data/queries/page.ts';
import { everyRow } from '../../data/queries/rows.ts';
import { exportedFile } from '../../data/schema.ts';
import type { Env, ExportMessage } from '../env.ts';
import { datasetCsv } from '../formats/dataset-csv.ts';
import { putStream } from '../storage/put-stream.ts';

/** Key of an export in R2. */
export function exportKey({ dataset, edition }: ExportMessage, format: string): string {
  return `exports/${dataset}/${edition}/${dataset}.${format}`;
}

/** Writes the CSV of a dataset at an edition; written again, it is the same file. An edition that is not there has none. */
export async function writeExport(env: Env, message: ExportMessage): Promise<void> {
  const { dataset, edition } = message;
  const db = databaseOf(env.DB);
  if (!(await publishedEdition(db, edition))) return;
  const count = { rows: 0 };
  const csv = datasetCsv(dataset, counted(everyRow(db, dataset, edition), count));
  const { key, bytes, sha256 } = await putStream(env.ARCHIVE, csv, exportKey(message, 'csv'), {
    contentType: 'text/csv; charset=utf-8',
  });
  const written = { key, bytes, sha256, rows: count.rows, writtenAt: new Date().toISOString() };
  await drizzle(env.DB)
    .insert(exportedFile)
    .values({ dataset, edition, format: 'csv', ...written })
    .onConflictDoUpdate({
      target: [exportedFile.dataset, exportedFile.edition, exportedFile.format],
      set: written,
    });
}

async function* counted(
  pages: AsyncIterable<Row[]>,
  count: { rows: number },
): AsyncGenerator<Row[]> {
  for await (const page of pages) {
    count.rows += page.length;
    yield page;
  }
}
