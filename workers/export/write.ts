/** Writes a whole dataset, as it stands in an edition, into the archive. */
import { drizzle } from 'drizzle-orm/d1';
import { FILE_FORMATS, fileFormatsOf, fileName } from '../../data/catalogue/files.ts';
import { datasetOf } from '../../data/catalogue/index.ts';
import { databaseOf } from '../../data/queries/database.ts';
import { publishedEdition } from '../../data/queries/editions.ts';
import { exportedFile } from '../../data/schema.ts';
import type { Env, ExportMessage } from '../env.ts';
import { byteStream } from '../formats/byte-stream.ts';
import { fileChunks } from '../formats/file.ts';
import { RowCounter } from '../formats/table.ts';
import { putStream } from '../storage/put-stream.ts';
import { fileSource } from './source.ts';

/** Key of an export in R2. */
export function exportKey({ dataset, edition, format }: ExportMessage): string {
  return `exports/${dataset}/${edition}/${fileName(dataset, format)}`;
}

/** Writes a file of a dataset at an edition; written again, it is the same file. An edition that is not there has none, nor has a dataset a format that it does not come in. */
export async function writeExport(env: Env, message: ExportMessage): Promise<void> {
  const { dataset, edition: number, format } = message;
  const edition = await publishedEdition(databaseOf(env.DB), number);
  if (!edition || !fileFormatsOf(datasetOf(dataset)).includes(format)) return;
  const source = fileSource(env, dataset, edition);
  let counter = new RowCounter();
  const rows = () => {
    // Wide shapes may read the rows twice.
    counter = new RowCounter();
    return counter.count(source.rows());
  };
  const chunks = await fileChunks(format, { ...source, rows });
  const { key, bytes, sha256 } = await putStream(
    env.ARCHIVE,
    byteStream(chunks),
    exportKey(message),
    { contentType: FILE_FORMATS[format].mediaType },
  );
  const written = { key, bytes, sha256, rows: counter.rows, writtenAt: new Date().toISOString() };
  await drizzle(env.DB)
    .insert(exportedFile)
    .values({ dataset, edition: number, format, ...written })
    .onConflictDoUpdate({
      target: [exportedFile.dataset, exportedFile.edition, exportedFile.format],
      set: written,
    });
}
