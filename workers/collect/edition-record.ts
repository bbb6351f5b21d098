/** What an edition records of itself: its partitions with their counts, and the files it came from. */
import type { DatasetId } from '../../data/codes.ts';
import type { Difference } from '../../data/publishing/diff.ts';
import type { Part } from '../../data/publishing/part.ts';
import type { PublishedPartition, PublishedSource } from '../../data/publishing/publish.ts';
import { servedPartitions } from '../../data/publishing/released.ts';
import type { Batch } from './batch.ts';

/**
 * One line a dataset and partition; tables that are published together are counted together. Parts
 * that are not whole are listed only where they changed something, under the release that is served
 * of them: a few new names make no newer release of the list of institutions.
 */
export function editionPartitions(
  compared: readonly { part: Part; difference: Difference }[],
  released: string,
  sideRelease: string,
): PublishedPartition[] {
  const lines = new Map<string, PublishedPartition>();
  for (const { part, difference } of compared) {
    const { added, changed, removed } = difference;
    if (!part.whole && added + changed + removed === 0) continue;
    const { dataset } = part.table;
    const { partition } = part;
    const key = `${dataset} ${partition}`;
    const line = lines.get(key);
    lines.set(key, {
      dataset,
      partition,
      released: part.whole ? released : sideRelease,
      added: (line?.added ?? 0) + added,
      changed: (line?.changed ?? 0) + changed,
      removed: (line?.removed ?? 0) + removed,
    });
  }
  return [...lines.values()];
}

/** The files of a batch under each dataset that the edition publishes. */
export function editionSources(
  batch: Batch,
  partitions: readonly PublishedPartition[],
): PublishedSource[] {
  return partitions.flatMap(({ dataset, partition }) => {
    const own = batch.partitions.filter(
      (each) => each.dataset === dataset && each.partition === partition,
    );
    const from = own.length > 0 ? own : batch.partitions;
    return from.flatMap(({ files }) => files).map((sha256) => ({ dataset, sha256 }));
  });
}

/** The release that is served of a dataset published whole, or another where there is none. */
export async function servedReleaseOr(
  db: D1Database,
  dataset: DatasetId,
  otherwise: string,
): Promise<string> {
  const served = await servedPartitions(db, dataset, ['all']);
  return served.get('all')?.released ?? otherwise;
}
