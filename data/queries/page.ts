/** Paging by key: what every rows query is asked and answers. */
import { sql, type AnyColumn, type SQL } from 'drizzle-orm';
import type { Database } from './database.ts';
import type { Known } from './known.ts';

export type Value = string | number | null;
/** One row, by the column names of the catalogue. */
export type Row = Record<string, Value>;
/** Values asked for, by column name; a column that is not here is not filtered. */
export type Filters = Readonly<Record<string, readonly string[] | undefined>>;
/** Key of a row: its values in the order of the dataset's key. */
export type Key = readonly string[];

export interface RowsAsked {
  edition: number;
  filters: Filters;
  /** Key of the last row already given, or null to start. */
  after: Key | null;
  /** At most this many rows. */
  limit: number;
  /** What pages of one walk share; asked anew where it is left out. */
  known?: Known;
}

export interface RowsPage {
  /** In the order of the dataset's key. */
  rows: Row[];
  /** Key to go on after, or null where nothing is left. */
  next: Key | null;
}

/** Yields rows of a dataset as they stand at an edition. */
export type RowsQuery = (db: Database, asked: RowsAsked) => Promise<RowsPage>;

/** `(a, b) > (x, y)`: the rows that follow a key. To start is to follow the empty key, so that the first page is a search along the key like any other. */
export function follows(columns: readonly AnyColumn[], after: Key | null): SQL {
  const values = columns.map((_, place) => sql`${after?.[place] ?? ''}`);
  return sql`(${sql.join([...columns], sql`, `)}) > (${sql.join(values, sql`, `)})`;
}

/** Whether a key comes after another, in the order in which SQLite keeps text. */
export function isAfter(key: Key, other: Key): boolean {
  for (const [place, value] of key.entries()) {
    const against = other[place] ?? '';
    if (value !== against) return value > against;
  }
  return false;
}

/** Cuts a page from rows of which one more than `limit` was asked, to learn whether any follow. */
export function pageOf<Each extends Row>(
  rows: readonly Each[],
  key: readonly string[],
  limit: number,
): RowsPage & { rows: Each[] } {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { rows: page, next: more ? key.map((name) => String(last[name])) : null };
}
