/** The run ledger: what each run is doing, and what came of it. One row a run and edition. */
import { and, eq, lt, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { clearStaging } from '../../data/publishing/stage.ts';
import { collectionRun, runFile } from '../../data/schema.ts';
import type { CollectParams } from '../env.ts';
import type { ArchivedFile } from './archive.ts';

type Run = typeof collectionRun.$inferInsert;
/** How a run can end. */
export type Outcome = Exclude<Run['outcome'], 'running'>;

/** What is written when a run ends. */
export interface Ending {
  outcome: Outcome;
  /** What came of it, in words. */
  step: string;
  error?: string | null;
  edition?: number | null;
  warnings?: readonly string[];
  rowsRead?: number;
  added?: number;
  changed?: number;
  removed?: number;
}

/** Enters a run; a run that is there already stays as it is. */
export async function enterRun(db: D1Database, id: string, params: CollectParams): Promise<void> {
  const now = new Date().toISOString();
  await drizzle(db)
    .insert(collectionRun)
    .values({
      id,
      source: params.source,
      trigger: params.trigger,
      startedAt: now,
      aliveAt: now,
      outcome: 'running',
      step: 'Starting',
      overrideReason: params.override?.reason ?? null,
    })
    .onConflictDoNothing();
}

/** Says what a run is doing now, and that it is alive. */
export async function moveOn(db: D1Database, id: string, step: string): Promise<void> {
  await drizzle(db)
    .update(collectionRun)
    .set({ step, aliveAt: new Date().toISOString() })
    .where(eq(collectionRun.id, id));
}

/** Says that a run is alive, at most once in so many milliseconds. */
export function heartbeat(db: D1Database, id: string, everyMs = 5000): () => Promise<void> {
  let last = Date.now();
  return async () => {
    if (Date.now() - last < everyMs) return;
    last = Date.now();
    await drizzle(db)
      .update(collectionRun)
      .set({ aliveAt: new Date().toISOString() })
      .where(eq(collectionRun.id, id));
  };
}

/** Records the files that a run reads. */
export async function recordFiles(
  db: D1Database,
  id: string,
  files: readonly ArchivedFile[],
): Promise<void> {
  if (files.length === 0) return;
  const orm = drizzle(db);
  const json = JSON.stringify(files.map(({ sha256 }) => sha256));
  await orm.run(
    sql`insert or ignore into ${runFile} (run_id, sha256) select ${id}, value from json_each(${json})`,
  );
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  await orm.update(collectionRun).set({ bytes }).where(eq(collectionRun.id, id));
}

/** Writes down what an operator should know before the run ends, so that a step that is resumed still knows it. */
export async function noteWarnings(
  db: D1Database,
  id: string,
  warnings: readonly string[],
): Promise<void> {
  await drizzle(db)
    .update(collectionRun)
    .set({ warnings: [...warnings] })
    .where(eq(collectionRun.id, id));
}

/** Adds to what an operator should know, once however often it is said. */
export async function addWarning(db: D1Database, id: string, warning: string): Promise<void> {
  await drizzle(db).run(
    sql`update ${collectionRun} set warnings = json_insert(warnings, '$[#]', ${warning})
        where id = ${id} and not exists (select 1 from json_each(warnings) where value = ${warning})`,
  );
}

/** What was written down for a run. */
export async function warningsOf(db: D1Database, id: string): Promise<string[]> {
  const [row] = await drizzle(db)
    .select({ warnings: collectionRun.warnings })
    .from(collectionRun)
    .where(eq(collectionRun.id, id));
  return row?.warnings ?? [];
}

/** A run that has said nothing for so long has died with its Workflow; no wait between steps is as long. */
const SILENT_MS = 60 * 60_000;

/** Ends the runs that died without a word, and clears what they staged. */
export async function buryDead(db: D1Database, now: Date): Promise<void> {
  const dead = await drizzle(db)
    .select({ id: collectionRun.id, source: collectionRun.source })
    .from(collectionRun)
    .where(
      and(
        eq(collectionRun.outcome, 'running'),
        lt(collectionRun.aliveAt, new Date(now.getTime() - SILENT_MS).toISOString()),
      ),
    );
  for (const { id, source } of dead) {
    await clearStaging(db, id);
    await endIfRunning(db, id, {
      outcome: 'failed',
      step: 'Failed: what is served stays as it was',
      error: `The run stopped without a word. Start it again: npm run collect -- ${source}`,
    });
  }
}

/** Ends a run. */
export async function endRun(db: D1Database, id: string, ending: Ending): Promise<void> {
  await drizzle(db).update(collectionRun).set(endingNow(ending)).where(eq(collectionRun.id, id));
}

/** Ends a run with what went wrong, unless it has ended already: what it published then still stands. */
export async function endIfRunning(db: D1Database, id: string, ending: Ending): Promise<void> {
  await drizzle(db)
    .update(collectionRun)
    .set(endingNow(ending))
    .where(and(eq(collectionRun.id, id), eq(collectionRun.outcome, 'running')));
}

function endingNow(ending: Ending) {
  const now = new Date().toISOString();
  const warnings = [...(ending.warnings ?? [])];
  return { error: null, ...ending, warnings, aliveAt: now, finishedAt: now };
}
