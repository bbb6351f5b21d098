/** Which stored file of a dataset holds what an edition shows. */
import { and, desc, eq, inArray, lte } from 'drizzle-orm';
import { datasetOf } from '../catalogue/index.ts';
import type { DatasetId } from '../codes.ts';
import { editionPartition, exportedFile } from '../schema.ts';
import type { Database } from './database.ts';

/**
 * Key in the archive of the whole dataset as it stands at an edition, or null where it is not
 * written (yet). The file is that of the last edition that could have changed any of its rows:
 * later ones left them as they were.
 */
export async function exportAt(
  db: Database,
  dataset: DatasetId,
  edition: number,
  format: string,
): Promise<{ key: string; bytes: number } | null> {
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
  if (!touched) return null;
  const [file] = await db
    .select({ key: exportedFile.key, bytes: exportedFile.bytes })
    .from(exportedFile)
    .where(
      and(
        eq(exportedFile.dataset, dataset),
        eq(exportedFile.edition, touched.edition),
        eq(exportedFile.format, format),
      ),
    );
  return file ?? null;
}
