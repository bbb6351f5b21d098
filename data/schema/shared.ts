/** What the tables share: the columns of history and of staging, and constraints. */
import { sql } from 'drizzle-orm';
import { integer, text, type AnySQLiteColumn } from 'drizzle-orm/sqlite-core';

/** `column in ('a', 'b')`, spelt out because a CHECK constraint takes no parameters. */
export function isOneOf(column: AnySQLiteColumn, codes: readonly string[]) {
  return sql`${column} in (${sql.raw(codes.map((code) => `'${code}'`).join(', '))})`;
}

/** The same, for a table of very many rows: SQLite builds the list of an `in` anew for each row that it checks. */
export function isEither(column: AnySQLiteColumn, codes: readonly string[]) {
  return sql.join(
    codes.map((code) => sql`${column} = ${sql.raw(`'${code}'`)}`),
    sql` or `,
  );
}

/** The two columns that make a row part of history. */
export const history = { since: integer('since').notNull(), until: integer('until') };

export function isHistory(table: { since: AnySQLiteColumn; until: AnySQLiteColumn }) {
  return sql`${table.since} > 0 and (${table.until} is null or ${table.until} > ${table.since})`;
}

/** The column that a staged row has beside those of its fact: the run that laid it out. */
export const run = { runId: text('run_id').notNull() };

/** An academic year as HESA writes it: `2023/24`, its second half following its first. */
export function isAcademicYear(column: AnySQLiteColumn) {
  return sql`${column} glob '[12][0-9][0-9][0-9]/[0-9][0-9]' and cast(substr(${column}, 6) as integer) = (cast(substr(${column}, 1, 4) as integer) + 1) % 100`;
}

/** A UKPRN. */
export function isUkprn(column: AnySQLiteColumn) {
  return sql`${column} glob '1[0-9][0-9][0-9][0-9][0-9][0-9][0-9]'`;
}

/** A UKPRN, or `UK` for a published total. */
export function isUkprnOrTotal(column: AnySQLiteColumn) {
  return sql`${column} = 'UK' or ${isUkprn(column)}`;
}

/** A count of people that HESA rounded to the nearest 5. */
export function isRoundedCount(column: AnySQLiteColumn) {
  return sql`${column} >= 0 and ${column} % 5 = 0`;
}
