/**
 * Release dates, known as exactly as they are: `2025`, `2025-08` or `2025-08-07`. HESA's files state
 * a bare year.
 */
import type { DatasetId } from '../codes.ts';

/**
 * Whether a release is older than another as far as both are known: `2024-12` is older than `2025`,
 * `2025` is not older than `2025-08`, because within what is known the later import is the newer.
 */
export function isOlder(released: string, than: string): boolean {
  const known = Math.min(released.length, than.length);
  return released.slice(0, known) < than.slice(0, known);
}

/** Whether two dates may be those of one release, as far as both are known. */
export function isSameRelease(released: string, other: string): boolean {
  return !isOlder(released, other) && !isOlder(other, released);
}

/** What is served of a partition: the release its figures came from, and the edition that published it last. */
export interface ServedPartition {
  partition: string;
  released: string;
  edition: number;
}

/** What is served of some partitions of a dataset; those never published are absent. */
export async function servedPartitions(
  db: D1Database,
  dataset: DatasetId,
  partitions: readonly string[],
): Promise<Map<string, ServedPartition>> {
  const { results } = await db
    .prepare(
      `select partition, released, max(edition) as edition from edition_partition
       where dataset = ?1 and partition in (select value from json_each(?2))
       group by partition`,
    )
    .bind(dataset, JSON.stringify(partitions))
    .all<ServedPartition>();
  return new Map(results.map((row) => [row.partition, row]));
}
