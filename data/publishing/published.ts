/** What has been published already. */
import type { DatasetId } from '../codes.ts';

/** Counts of an edition over all its partitions. */
export interface PublishedCounts {
  number: number;
  added: number;
  changed: number;
  removed: number;
}

/** The edition that a run published, or null. */
export async function publishedBy(db: D1Database, runId: string): Promise<PublishedCounts | null> {
  return db
    .prepare(
      `select e.number, coalesce(sum(p.added), 0) as added,
         coalesce(sum(p.changed), 0) as changed, coalesce(sum(p.removed), 0) as removed
       from edition e left join edition_partition p on p.edition = e.number
       where e.run_id = ?1 and e.state = 'published' group by e.number`,
    )
    .bind(runId)
    .first<PublishedCounts>();
}

/** Whether published editions were made from every one of these files. */
export async function areAllPublished(db: D1Database, hashes: readonly string[]): Promise<boolean> {
  const row = await db
    .prepare(
      `select count(*) as missing from json_each(?1) h where not exists (
         select 1 from edition_source s join edition e on e.number = s.edition
         where s.sha256 = h.value and e.state = 'published')`,
    )
    .bind(JSON.stringify(hashes))
    .first<{ missing: number }>();
  return row?.missing === 0;
}

/** Whether anything was ever published. */
export async function isAnythingPublished(db: D1Database): Promise<boolean> {
  const row = await db
    .prepare(`select exists (select 1 from edition where state = 'published') as found`)
    .first<{ found: number }>();
  return row?.found === 1;
}

/** The datasets of which an edition published at least a partition. */
export async function changedDatasets(db: D1Database, edition: number): Promise<DatasetId[]> {
  const { results } = await db
    .prepare('select distinct dataset from edition_partition where edition = ?1')
    .bind(edition)
    .all<{ dataset: DatasetId }>();
  return results.map(({ dataset }) => dataset);
}

/** The datasets that have ever been published. */
export async function publishedDatasets(db: D1Database): Promise<DatasetId[]> {
  const { results } = await db
    .prepare('select distinct dataset from edition_partition')
    .all<{ dataset: DatasetId }>();
  return results.map(({ dataset }) => dataset);
}
