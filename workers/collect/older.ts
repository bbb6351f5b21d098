/** Older releases: recorded, never put in the place of newer figures. */
import type { DatasetId } from '../../data/codes.ts';
import { isOlder, servedPartitions } from '../../data/publishing/released.ts';
import { datasetsOf, partitionsOf, type Batch } from './batch.ts';

/** A partition that is served from a newer release than the batch's. */
export interface OlderPartition {
  dataset: DatasetId;
  partition: string;
  served: string;
}

/** The batch without the partitions that are served from a newer release already, and those. */
export async function withoutOlder(
  db: D1Database,
  batch: Batch,
): Promise<{ batch: Batch; older: OlderPartition[] }> {
  const older: OlderPartition[] = [];
  for (const dataset of datasetsOf(batch)) {
    const served = await servedPartitions(db, dataset, partitionsOf(batch, dataset));
    for (const { partition, released } of served.values()) {
      if (isOlder(batch.released, released)) older.push({ dataset, partition, served: released });
    }
  }
  const partitions = batch.partitions.filter(
    (each) =>
      !older.some(
        ({ dataset, partition }) => dataset === each.dataset && partition === each.partition,
      ),
  );
  return { batch: { ...batch, partitions }, older };
}
