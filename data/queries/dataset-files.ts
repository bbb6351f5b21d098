/** The stored files of every dataset, as an edition shows them. */
import { and, eq, lte, max, or } from 'drizzle-orm';
import { CATALOGUE } from '../catalogue/index.ts';
import type { DatasetId } from '../codes.ts';
import { editionPartition, exportedFile } from '../schema.ts';
import type { Database } from './database.ts';
import type { StoredFile } from './export.ts';

/** Files of a dataset, and the edition that they are of. */
export interface DatasetFiles {
  edition: number;
  files: StoredFile[];
}

/** By dataset; those not published by then are left out, files still to be written too. */
export async function filesByDataset(
  db: Database,
  at: number,
): Promise<Map<DatasetId, DatasetFiles>> {
  const touched = await db
    .select({ dataset: editionPartition.dataset, edition: max(editionPartition.edition) })
    .from(editionPartition)
    .where(lte(editionPartition.edition, at))
    .groupBy(editionPartition.dataset);
  const lastOf = new Map(touched.map(({ dataset, edition }) => [dataset, edition ?? 0]));
  const found = new Map<DatasetId, DatasetFiles>();
  for (const { id, madeFrom } of CATALOGUE) {
    const edition = Math.max(0, ...madeFrom.map((each) => lastOf.get(each) ?? 0));
    if (lastOf.has(id)) found.set(id, { edition, files: [] });
  }
  if (found.size === 0) return found;
  const wanted = [...found].map(([dataset, { edition }]) =>
    and(eq(exportedFile.dataset, dataset), eq(exportedFile.edition, edition)),
  );
  for (const file of await db
    .select()
    .from(exportedFile)
    .where(or(...wanted))) {
    found.get(file.dataset)?.files.push(file);
  }
  return found;
}
