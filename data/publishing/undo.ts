/** Undoing an edition that was opened and never published, as if it had never been opened. */
import { held, type Holding } from './holding.ts';
import { FACT_TABLES } from './tables.ts';

const OPEN = held('?1', '?2');
const CLOSE = `delete from edition where number = ?1 and run_id = ?2 and state = 'open'`;

/** Gives an open edition's number back where nothing was written under it. */
export async function giveBack(db: D1Database, { number, runId }: Holding): Promise<void> {
  await db.prepare(CLOSE).bind(number, runId).run();
}

/**
 * Takes away the rows that an open edition wrote, opens again those that it closed, and gives its
 * number back. All in one transaction; a published edition, or one of another run, is never touched. It reads
 * the whole of `origin`: an index by edition would cost every row that is ever written a third of its
 * time, for a case that hardly occurs.
 */
export async function undoEdition(db: D1Database, { number, runId }: Holding): Promise<void> {
  const statements = FACT_TABLES.flatMap(({ name }) => [
    `delete from ${name} where since = ?1 and ${OPEN}`,
    `update ${name} set until = null where until = ?1 and ${OPEN}`,
  ]);
  await db.batch(
    [
      ...statements,
      `delete from edition_partition where edition = ?1 and ${OPEN}`,
      `delete from edition_source where edition = ?1 and ${OPEN}`,
      CLOSE,
    ].map((statement) => db.prepare(statement).bind(number, runId)),
  );
}
