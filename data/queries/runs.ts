/** The run ledger, as the status page and the operator's commands read it. */
import { desc, eq, inArray, sql } from 'drizzle-orm';
import { archivedFile, collectionRun, runFile } from '../schema.ts';
import type { Database } from './database.ts';

/** A run and the files it read, under the names that the API gives them. */
export interface RunRecord {
  id: string;
  source: string;
  trigger: 'cron' | 'operator' | 'embedded';
  outcome: 'running' | 'published' | 'unchanged' | 'older' | 'refused' | 'failed';
  step: string;
  started_at: string;
  /** When it last said that it is at work. */
  alive_at: string;
  finished_at: string | null;
  bytes: number;
  files: { sha256: string; name: string; bytes: number }[];
  rows_read: number;
  added: number;
  changed: number;
  removed: number;
  warnings: string[];
  error: string | null;
  edition: number | null;
  override_reason: string | null;
}

/** Runs, those that were at work last first: a run of several releases enters them as it comes to them. */
export async function latestRuns(db: Database, limit: number): Promise<RunRecord[]> {
  const rows = await db
    .select()
    .from(collectionRun)
    .orderBy(desc(collectionRun.aliveAt), desc(collectionRun.id))
    .limit(limit);
  return withFiles(db, rows);
}

/** One run, or null. */
export async function runById(db: Database, id: string): Promise<RunRecord | null> {
  const rows = await db.select().from(collectionRun).where(eq(collectionRun.id, id));
  return (await withFiles(db, rows))[0] ?? null;
}

/** What a source did last, and when it last published; null where it never did. */
export interface LastOfSource {
  lastRun: RunRecord | null;
  lastPublished: RunRecord | null;
}

/** The last runs of each source that has any. */
export async function lastRuns(
  db: Database,
  sources: readonly string[],
): Promise<ReadonlyMap<string, LastOfSource>> {
  const found = await Promise.all(
    sources.map(async (source): Promise<[string, LastOfSource]> => {
      const [lastRun, lastPublished] = await Promise.all([
        newestOf(db, source, false),
        newestOf(db, source, true),
      ]);
      return [source, { lastRun, lastPublished }];
    }),
  );
  return new Map(found);
}

async function newestOf(
  db: Database,
  source: string,
  published: boolean,
): Promise<RunRecord | null> {
  const outcome = published ? sql`and ${collectionRun.outcome} = 'published'` : sql``;
  const rows = await db
    .select()
    .from(collectionRun)
    .where(sql`${collectionRun.source} = ${source} ${outcome}`)
    .orderBy(desc(collectionRun.aliveAt), desc(collectionRun.id))
    .limit(1);
  return (await withFiles(db, rows))[0] ?? null;
}

type Row = typeof collectionRun.$inferSelect;

/** At most as many ids as one statement may be given parameters. */
const MOST_IDS = 90;

async function withFiles(db: Database, rows: readonly Row[]): Promise<RunRecord[]> {
  if (rows.length === 0) return [];
  const ids = rows.slice(0, MOST_IDS).map(({ id }) => id);
  const files = await db
    .select({
      runId: runFile.runId,
      sha256: archivedFile.sha256,
      name: archivedFile.name,
      bytes: archivedFile.bytes,
    })
    .from(runFile)
    .innerJoin(archivedFile, eq(archivedFile.sha256, runFile.sha256))
    .where(inArray(runFile.runId, ids))
    .orderBy(archivedFile.name);
  return rows.map((row) => ({
    id: row.id,
    source: row.source,
    trigger: row.trigger,
    outcome: row.outcome,
    step: row.step,
    started_at: row.startedAt,
    alive_at: row.aliveAt,
    finished_at: row.finishedAt,
    bytes: row.bytes,
    files: files
      .filter(({ runId }) => runId === row.id)
      .map(({ sha256, name, bytes }) => ({ sha256, name, bytes })),
    rows_read: row.rowsRead,
    added: row.added,
    changed: row.changed,
    removed: row.removed,
    warnings: row.warnings,
    error: row.error,
    edition: row.edition,
    override_reason: row.overrideReason,
  }));
}
