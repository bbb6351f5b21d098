/** Undoing an edition that was opened and never published, as if it had never been opened. */
import type { Holding } from './publish.ts';
import { FACT_TABLES } from './tables.ts';

/**
 * Takes away the rows that an open edition wrote, opens again those that it closed, and gives its
 * number back. All in one transaction; a published edition, or one of another run, is never touched.
 */
export async function undoEdition(db: D1Database, { number, runId }: Holding): Promise<void> {
  const open = `exists (select 1 from edition where number = ?1 and run_id = ?2 and state = 'open')`;
  const statements = FACT_TABLES.flatMap(({ name }) => [
    `delete from ${name} where since = ?1 and ${open}`,
    `update ${name} set until = null where until = ?1 and ${open}`,
  ]);
  await db.batch(
    [
      ...statements,
      `delete from edition_partition where edition = ?1 and ${open}`,
      `delete from edition_source where edition = ?1 and ${open}`,
      `delete from edition where number = ?1 and run_id = ?2 and state = 'open'`,
    ].map((statement) => db.prepare(statement).bind(number, runId)),
  );
}
