/** Rows of large tables while they wait to be published. */
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { run } from './shared.ts';

/** The texts in which rows of large tables came, kept as they are; see data/publishing/packed.ts. */
export const stagedChunk = sqliteTable(
  'staged_chunk',
  {
    ...run,
    /** The fact table that the rows are for. */
    tableName: text('table_name').notNull(),
    /** Place among the chunks of its run and table, from 0. */
    number: integer('number').notNull(),
    rows: integer('rows').notNull(),
    /** Rows nested by their key; see data/publishing/chunk.ts. */
    json: text('json').notNull(),
  },
  (table) => [primaryKey({ columns: [table.runId, table.tableName, table.number] })],
);
