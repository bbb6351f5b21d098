/** Which stored files hold what an edition shows of a dataset. */
import { and, desc, eq, inArray, lt, lte } from 'drizzle-orm';
import type { FileFormatId } from '../catalogue/files.ts';
import { datasetOf } from '../catalogue/index.ts';
import type { DatasetId } from '../codes.ts';
import { editionPartition, exportedFile } from '../schema.ts';
import type { Database } from './database.ts';

/** A whole dataset in the archive. */
export interface StoredFile {
  format: string;
  key: string;
  /** The edition that it was written for. */
  edition: number;
  bytes: number;
  rows: number;
  sha256: string;
}

const STORED = {
  format: exportedFile.format,
  key: exportedFile.key,
  edition: exportedFile.edition,
  bytes: exportedFile.bytes,
  rows: exportedFile.rows,
  sha256: exportedFile.sha256,
};

/** The last edition that could have changed any row of a dataset, as seen from an edition; null where none has. */
export async function lastChangeOf(
  db: Database,
  dataset: DatasetId,
  edition: number,
): Promise<number | null> {
  const [touched] = await db
    .select({ edition: editionPartition.edition })
    .from(editionPartition)
    .where(
      and(
        inArray(editionPartition.dataset, [...datasetOf(dataset).madeFrom]),
        lte(editionPartition.edition, edition),
      ),
    )
    .orderBy(desc(editionPartition.edition))
    .limit(1);
  return touched?.edition ?? null;
}

/** The files of a dataset as it stands at an edition: those of the last edition that could have changed it, as later ones left it as it was. Not those that are still to be written. */
export async function exportsAt(
  db: Database,
  dataset: DatasetId,
  edition: number,
): Promise<StoredFile[]> {
  const written = await lastChangeOf(db, dataset, edition);
  if (written === null) return [];
  return db
    .select(STORED)
    .from(exportedFile)
    .where(and(eq(exportedFile.dataset, dataset), eq(exportedFile.edition, written)));
}

/** One of those files, or null where it is not written (yet). */
export async function exportAt(
  db: Database,
  dataset: DatasetId,
  edition: number,
  format: FileFormatId,
): Promise<StoredFile | null> {
  const files = await exportsAt(db, dataset, edition);
  return files.find((file) => file.format === format) ?? null;
}

/** The newest edition before one that published rows of a dataset itself; 0 where there is none. */
export async function editionBefore(
  db: Database,
  dataset: DatasetId,
  edition: number,
): Promise<number> {
  const [before] = await db
    .select({ edition: editionPartition.edition })
    .from(editionPartition)
    .where(and(eq(editionPartition.dataset, dataset), lt(editionPartition.edition, edition)))
    .orderBy(desc(editionPartition.edition))
    .limit(1);
  return before?.edition ?? 0;
}
