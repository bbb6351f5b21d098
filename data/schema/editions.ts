/** Editions: what was published when, from which files. */
import { sql } from 'drizzle-orm';
import {
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { DATASET_IDS } from '../codes.ts';
import { isOneOf } from './shared.ts';

/** One publication. `open` while its rows are being written (at most one at a time), then `published`. A failed one is undone and its number used again, so published numbers have no gaps. */
export const edition = sqliteTable(
  'edition',
  {
    number: integer('number').primaryKey(),
    state: text('state', { enum: ['open', 'published'] }).notNull(),
    runId: text('run_id').notNull(),
    title: text('title').notNull(),
    /** When the publisher released the figures: `2025`, `2025-08` or `2025-08-07`, as exactly as is known. */
    released: text('released').notNull(),
    openedAt: text('opened_at').notNull(),
    publishedAt: text('published_at'),
  },
  (table) => [
    uniqueIndex('edition_one_open')
      .on(table.state)
      .where(sql`${table.state} = 'open'`),
    check('edition_state', isOneOf(table.state, ['open', 'published'])),
    check(
      'edition_published',
      sql`(${table.state} = 'published') = (${table.publishedAt} is not null)`,
    ),
  ],
);

/** Which partitions of which datasets an edition published, with the release date of their figures and how many rows that touched. */
export const editionPartition = sqliteTable(
  'edition_partition',
  {
    dataset: text('dataset', { enum: DATASET_IDS }).notNull(),
    partition: text('partition').notNull(),
    edition: integer('edition').notNull(),
    released: text('released').notNull(),
    added: integer('added').notNull(),
    changed: integer('changed').notNull(),
    removed: integer('removed').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.dataset, table.partition, table.edition] }),
    index('edition_partition_by_edition').on(table.edition, table.dataset),
    check('edition_partition_dataset', isOneOf(table.dataset, DATASET_IDS)),
    check(
      'edition_partition_counts',
      sql`${table.added} >= 0 and ${table.changed} >= 0 and ${table.removed} >= 0`,
    ),
  ],
);

/** The files that an edition was made from. */
export const editionSource = sqliteTable(
  'edition_source',
  {
    edition: integer('edition').notNull(),
    sha256: text('sha256').notNull(),
    dataset: text('dataset', { enum: DATASET_IDS }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.edition, table.sha256, table.dataset] })],
);
