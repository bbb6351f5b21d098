/** What the tables share: the columns of history and of staging, and constraints. */
import { sql } from 'drizzle-orm';
import { integer, text, type AnySQLiteColumn } from 'drizzle-orm/sqlite-core';

/** `column in ('a', 'b')`, spelt out because a CHECK constraint takes no parameters. */
export function isOneOf(column: AnySQLiteColumn, codes: readonly string[]) {
  return sql`${column} in (${sql.raw(codes.map((code) => `'${code}'`).join(', '))})`;
}

/** The two columns that make a row part of history. */
export const history = { since: integer('since').notNull(), until: integer('until') };

export function isHistory(table: { since: AnySQLiteColumn; until: AnySQLiteColumn }) {
  return sql`${table.since} > 0 and (${table.until} is null or ${table.until} > ${table.since})`;
}

/** The column that a staged row has beside those of its fact: the run that laid it out. */
export const run = { runId: text('run_id').notNull() };
