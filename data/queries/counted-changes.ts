/** What was counted of the difference between two editions of a dataset. */
import { and, eq } from 'drizzle-orm';
import type { DatasetId } from '../codes.ts';
import { changeCount } from '../schema.ts';
import type { PartitionChanges } from '../schema/ledger.ts';
import type { Database } from './database.ts';

/** Counts of every partition in which anything differs; null where they are still to be made. */
export async function countedChanges(
  db: Database,
  dataset: DatasetId,
  from: number,
  to: number,
): Promise<PartitionChanges[] | null> {
  const [counted] = await db
    .select({ partitions: changeCount.partitions })
    .from(changeCount)
    .where(
      and(
        eq(changeCount.dataset, dataset),
        eq(changeCount.edition, to),
        eq(changeCount.against, from),
      ),
    );
  return counted?.partitions ?? null;
}
