/** What came of a run, in words for the ledger and the command line. */
import { formatCount } from '../../data/numbers/index.ts';
import { servedPartitions } from '../../data/publishing/released.ts';
import { datasetsOf, partitionsOf, type Batch } from './batch.ts';
import type { OlderPartition } from './older.ts';

/** `Published as edition 3: 10 rows added, 2 changed, 1 removed.` */
export function sayPublished(
  edition: number,
  { added, changed, removed }: { added: number; changed: number; removed: number },
): string {
  const [a, c, r] = [added, changed, removed].map(formatCount);
  return `Published as edition ${edition}: ${a} rows added, ${c} changed, ${r} removed.`;
}

/** `Nothing changed: all 3,344 rows of 2023/24 are already in edition 3.` */
export async function sayNothingChanged(db: D1Database, batch: Batch): Promise<string> {
  let edition = 0;
  for (const dataset of datasetsOf(batch)) {
    const served = await servedPartitions(db, dataset, partitionsOf(batch, dataset));
    for (const partition of served.values()) edition = Math.max(edition, partition.edition);
  }
  const rows = formatCount(batch.rows);
  return `Nothing changed: all ${rows} rows of ${partitionsInWords(batch)} are already in edition ${edition}.`;
}

/** `The release of 2020 is older than what is served of 2014/15 (2025); recorded, nothing replaced.` */
export function sayOlder(released: string, older: readonly OlderPartition[]): string {
  const served = older.map(({ dataset, partition, served: newer }) =>
    partition === 'all' ? `${dataset} (${newer})` : `${partition} (${newer})`,
  );
  return `The release of ${released} is older than what is served of ${served.join(', ')}; recorded, nothing replaced.`;
}

function partitionsInWords(batch: Batch): string {
  const words = datasetsOf(batch).map((dataset) => {
    const partitions = partitionsOf(batch, dataset);
    if (partitions.join() === 'all') return dataset;
    const [first] = partitions;
    return partitions.length === 1
      ? first
      : `${partitions.length} academic years (${first} to ${partitions.at(-1)})`;
  });
  return words.join(' and ');
}
