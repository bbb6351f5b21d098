/** Keeps the ledger's line of a round of checks. A page that comes twice is counted once. */
import { and, eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import type { CheckOutcome } from '../../data/codes.ts';
import { checkedSince } from '../../data/queries/checks.ts';
import { databaseOf } from '../../data/queries/database.ts';
import { collectionRun } from '../../data/schema.ts';
import { endIfRunning, warningsOf } from '../collect/ledger.ts';
import type { CheckMessage, Env } from '../env.ts';

/** Counts the pages that have been looked at since the round began, and ends it with the last of them. */
export async function recordLooked(env: Env, { run, since, of }: CheckMessage): Promise<void> {
  const outcomes = await checkedSince(databaseOf(env.DB), since);
  const rowsRead = Math.min(outcomes.length, of);
  await drizzle(env.DB)
    .update(collectionRun)
    .set({
      rowsRead,
      step: `Looked at ${rowsRead} of ${of} pages`,
      aliveAt: new Date().toISOString(),
    })
    .where(and(eq(collectionRun.id, run), eq(collectionRun.outcome, 'running')));
  if (outcomes.length < of) return;
  await endIfRunning(env.DB, run, {
    outcome: 'unchanged',
    step: inWords(outcomes),
    rowsRead,
    warnings: await warningsOf(env.DB, run),
  });
}

/** Ends a round that could not look at one of its pages. */
export async function recordFailed(env: Env, { run, url }: CheckMessage): Promise<void> {
  await endIfRunning(env.DB, run, {
    outcome: 'failed',
    step: 'Failed: what is known of the page stays as it was',
    error: `Our own checker failed at ${url}, again and again.`,
    warnings: await warningsOf(env.DB, run),
  });
}

/** What outcomes are called, in the order in which they are told. */
const TOLD: readonly (readonly [CheckOutcome, string])[] = [
  ['named', 'name the campaign'],
  ['not-named', 'do not name it'],
  ['gone', 'are gone'],
  ['failed', 'could not be read'],
  ['timed-out', 'took too long'],
  ['too-large', 'are too large'],
  ['not-text', 'are no text'],
  ['robots', 'are closed to robots'],
  ['refused', 'may not be asked for'],
];

/** `Looked at 55 pages: 40 name the campaign, 9 are gone, 6 could not be read.` */
export function inWords(outcomes: readonly CheckOutcome[]): string {
  const counts = TOLD.map(([outcome, what]) => {
    const count = outcomes.filter((each) => each === outcome).length;
    return count > 0 ? `${count} ${what}` : '';
  });
  return `Looked at ${outcomes.length} pages: ${counts.filter(Boolean).join(', ')}.`;
}
