/**
 * Rows of a large table as they wait to be published: in the texts in which they came, many rows to a
 * text. Laid out in a staging table, with a key to search by, they would cost as much as publishing
 * them does, and D1 would bill them thrice: laid out, published, taken away. Rows of a partition that
 * was never published have nothing to be compared with and go from the text into the fact table;
 * only those of one that is served are laid out first.
 *
 * They have no key in the database until they are published: whoever stages them sees to it that none
 * comes twice. Where one does all the same, publishing fails.
 */
import { giveWay } from '../give-way.ts';
import { chunkFormOf } from './chunk.ts';
import type { FactTable } from './fact-table.ts';
import { held, type Holding } from './holding.ts';

/** Rows of a large table in one text. */
export interface PackedChunk {
  /** Place among the chunks of its run and table, from 0. */
  number: number;
  rows: number;
  json: string;
}

/** SQL from which a run's packed rows come, one by one; `staging` is the parameter that holds its key. */
function packedRows(table: FactTable, staging: string): string {
  return `staged_chunk c, ${chunkFormOf(table).from('c.json')}
    where c.run_id = ${staging} and c.table_name = '${table.name}'`;
}

/** SQL of the name of a packed row's partition: `2023/24 other-europe`. */
function partitionOf(table: FactTable): string {
  const form = chunkFormOf(table);
  return table.partition.map((column) => form.valueOf(column)).join(` || ' ' || `);
}

/** SQL of a relation that holds what a run has staged of a table, whichever way it waits. */
export function stagedRelation(table: FactTable, staging: string): string {
  return table.packed
    ? `(select ${chunkFormOf(table).columns} from ${packedRows(table, staging)})`
    : `(select * from ${table.staged} where run_id = ${staging})`;
}

/** Keeps a chunk. */
export async function keepChunk(
  db: D1Database,
  staging: string,
  { name }: FactTable,
  { number, rows, json }: PackedChunk,
): Promise<void> {
  await db
    .prepare(
      'insert into staged_chunk (run_id, table_name, number, rows, json) values (?1, ?2, ?3, ?4, ?5)',
    )
    .bind(staging, name, number, rows, json)
    .run();
}

/** How many rows of each partition are packed. */
export async function packedSizes(
  db: D1Database,
  staging: string,
  table: FactTable,
): Promise<Map<string, number>> {
  const { results } = await db
    .prepare(
      `select ${partitionOf(table)} as partition, count(*) as rows
       from ${packedRows(table, '?1')} group by 1`,
    )
    .bind(staging)
    .all<{ partition: string; rows: number }>();
  return new Map(results.map(({ partition, rows }) => [partition, rows]));
}

/** The numbers of the chunks, each of which is worked on by a statement of its own. */
export async function packedChunks(
  db: D1Database,
  staging: string,
  { name }: FactTable,
): Promise<number[]> {
  const { results } = await db
    .prepare(
      'select number from staged_chunk where run_id = ?1 and table_name = ?2 order by number',
    )
    .bind(staging, name)
    .all<{ number: number }>();
  return results.map(({ number }) => number);
}

/** Lays rows of some partitions out in the staging table, in place of what lay there of the run. */
export async function layOut(
  db: D1Database,
  staging: string,
  table: FactTable,
  partitions: readonly string[],
): Promise<void> {
  const names = table.columns.map(({ column }) => column).join(', ');
  const clear = `delete from ${table.staged} where run_id = ?1`;
  const lay = `insert into ${table.staged} (run_id, ${names})
    select ?1, ${chunkFormOf(table).columns} from ${packedRows(table, '?1')} and c.number = ?3
    and ${partitionOf(table)} in (select value from json_each(?2))`;
  await db.prepare(clear).bind(staging).run();
  if (partitions.length === 0) return;
  for (const number of await packedChunks(db, staging, table)) {
    await db.prepare(lay).bind(staging, JSON.stringify(partitions), number).run();
    await giveWay();
  }
}

/**
 * Writes the rows that a chunk has of some partitions under the number of an open edition. To be done
 * of partitions alone of which nothing was ever published.
 */
export async function writePacked(
  db: D1Database,
  { number: edition, runId }: Holding,
  staging: string,
  table: FactTable,
  partitions: readonly string[],
  chunk: number,
): Promise<void> {
  const names = table.columns.map(({ column }) => column).join(', ');
  await db
    .prepare(
      `insert into ${table.name} (${names}, since)
       select ${chunkFormOf(table).columns}, ?3
       from ${packedRows(table, '?2')} and c.number = ?5
         and ${partitionOf(table)} in (select value from json_each(?1)) and ${held('?3', '?4')}`,
    )
    .bind(JSON.stringify(partitions), staging, edition, runId, chunk)
    .run();
}
