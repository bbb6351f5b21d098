/** What is observed, outside editions: runs, archived files, exports; and what is counted of editions. */
import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { DATASET_IDS } from '../codes.ts';
import { isOneOf } from './shared.ts';

/** The run ledger: what each collector did. */
export const collectionRun = sqliteTable(
  'collection_run',
  {
    id: text('id').primaryKey(),
    source: text('source').notNull(),
    /** `cron`, `operator` or `embedded`. */
    trigger: text('trigger', { enum: ['cron', 'operator', 'embedded'] }).notNull(),
    startedAt: text('started_at').notNull(),
    /** Moved on at every step, so that a run that died can be told from one at work. */
    aliveAt: text('alive_at').notNull(),
    finishedAt: text('finished_at'),
    outcome: text('outcome', {
      enum: ['running', 'published', 'unchanged', 'older', 'refused', 'failed'],
    }).notNull(),
    /** What the run is doing, or did last, in words. */
    step: text('step').notNull(),
    bytes: integer('bytes').notNull().default(0),
    rowsRead: integer('rows_read').notNull().default(0),
    added: integer('added').notNull().default(0),
    changed: integer('changed').notNull().default(0),
    removed: integer('removed').notNull().default(0),
    /** JSON array of sentences. */
    warnings: text('warnings', { mode: 'json' }).$type<string[]>().notNull().default([]),
    error: text('error'),
    edition: integer('edition'),
    /** Why an operator overrode a check, where one did. */
    overrideReason: text('override_reason'),
  },
  (table) => [
    index('collection_run_by_activity').on(table.aliveAt),
    index('collection_run_by_source').on(table.source, table.aliveAt),
    check('collection_run_trigger', isOneOf(table.trigger, ['cron', 'operator', 'embedded'])),
    check(
      'collection_run_outcome',
      isOneOf(table.outcome, ['running', 'published', 'unchanged', 'older', 'refused', 'failed']),
    ),
  ],
);

/** Files in the archive: raw files as fetched or handed in, by SHA-256. */
export const archivedFile = sqliteTable('archived_file', {
  sha256: text('sha256').primaryKey(),
  name: text('name').notNull(),
  bytes: integer('bytes').notNull(),
  /** Where it was fetched from, or null for a file that an operator handed in. */
  url: text('url'),
  contentType: text('content_type'),
  retrievedAt: text('retrieved_at').notNull(),
});

/** Which files a run read. */
export const runFile = sqliteTable(
  'run_file',
  { runId: text('run_id').notNull(), sha256: text('sha256').notNull() },
  (table) => [primaryKey({ columns: [table.runId, table.sha256] })],
);

/** Whole datasets written to the archive, one row a file of an edition. */
export const exportedFile = sqliteTable(
  'exported_file',
  {
    dataset: text('dataset', { enum: DATASET_IDS }).notNull(),
    edition: integer('edition').notNull(),
    format: text('format').notNull(),
    key: text('key').notNull(),
    bytes: integer('bytes').notNull(),
    rows: integer('rows').notNull(),
    sha256: text('sha256').notNull(),
    writtenAt: text('written_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.dataset, table.edition, table.format] })],
);

/**
 * What differs between two editions of a dataset, counted by partition. Counted once, by the queue:
 * it reads every row that differs, and neither edition ever changes.
 */
export const changeCount = sqliteTable(
  'change_count',
  {
    dataset: text('dataset', { enum: DATASET_IDS }).notNull(),
    /** The later edition. */
    edition: integer('edition').notNull(),
    /** The earlier one; 0 stands for nothing published yet. */
    against: integer('against').notNull(),
    /** JSON array, a member for each partition in which anything differs. */
    partitions: text('partitions', { mode: 'json' }).$type<PartitionChanges[]>().notNull(),
    countedAt: text('counted_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.dataset, table.edition, table.against] }),
    check('change_count_order', sql`${table.against} >= 0 and ${table.against} < ${table.edition}`),
  ],
);

/** Counts of one partition. Published totals (`UK`) are not among them. */
export interface PartitionChanges {
  partition: string;
  /** Values that were revised, each a column of a row. */
  revised: number;
  added: number;
  removed: number;
  /** Providers of which nothing stood at the earlier edition; null where rows are not of providers. */
  joined: number | null;
  /** Providers of which nothing stands any more. */
  left: number | null;
}
