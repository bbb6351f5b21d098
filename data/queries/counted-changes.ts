/** What was counted of the difference between two editions of a dataset. */
import { and, asc, eq, sql } from 'drizzle-orm';
import type { DatasetId } from '../codes.ts';
import { changeCount, editionPartition } from '../schema.ts';
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

/** What an edition changed of a dataset, against the one before that published rows of it. */
export interface EditionChanges {
  dataset: DatasetId;
  edition: number;
  from: number;
  partitions: PartitionChanges[];
}

/** Of every edition and dataset, in the order of both; first editions and what is still to be counted are left out. */
export async function everyCount(db: Database): Promise<EditionChanges[]> {
  const held = await db
    .selectDistinct({ dataset: editionPartition.dataset, edition: editionPartition.edition })
    .from(editionPartition)
    .orderBy(asc(editionPartition.dataset), asc(editionPartition.edition));
  const pairs = held.flatMap(({ dataset, edition }, index) => {
    const before = held[index - 1];
    return before?.dataset === dataset ? [[dataset, edition, before.edition]] : [];
  });
  const isPair = sql`(${changeCount.dataset}, ${changeCount.edition}, ${changeCount.against}) in
    (select value ->> 0, value ->> 1, value ->> 2 from json_each(${JSON.stringify(pairs)}))`;
  return db
    .select({
      dataset: changeCount.dataset,
      edition: changeCount.edition,
      from: changeCount.against,
      partitions: changeCount.partitions,
    })
    .from(changeCount)
    .where(isPair)
    .orderBy(asc(changeCount.dataset), asc(changeCount.edition));
}
