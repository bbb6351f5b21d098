/** Versions of rows that stand at one edition and not at another: what the queries of each dataset share. */
import { and, sql, type AnyColumn, type SQL } from 'drizzle-orm';
import { isAmong } from './among.ts';
import type { Database } from './database.ts';
import type { Filters, Key, Row } from './page.ts';
import { visibleAt, type HistoryTable } from './visible.ts';

/** Which rows that differ between two editions are asked for, and from which key on. */
export interface ChangedRowsAsked {
  from: number;
  to: number;
  ukprns: readonly string[] | null;
  /** Values of other columns; a dataset without one of them has no such rows. */
  filters?: Filters | undefined;
  after: Key | null;
  limit: number;
}

/** One version of a row, by the column names of the catalogue; `isNew` where it stands at the later edition. */
export interface Stood {
  row: Row;
  isNew: boolean;
}

/** At most `limit` versions, ordered by the dataset's key and the edition in which they appeared. */
export type StoodQuery = (
  db: Database,
  asked: ChangedRowsAsked,
  partitions: readonly string[],
) => Promise<Stood[]>;

/** Condition for a version that stands at one of the two editions alone. */
export const atOneOnly = (table: HistoryTable, { from, to }: ChangedRowsAsked): SQL =>
  sql`${visibleAt(table, from)} <> ${visibleAt(table, to)}`;

/** Whether a version stands at the later edition. */
export const isNewOf = (table: HistoryTable, { to }: ChangedRowsAsked) =>
  sql<number>`${visibleAt(table, to)}`;

/** Condition for rows with the values asked for, of a table's columns by their public names. */
export const hasValues = (
  columns: Readonly<Record<string, AnyColumn>>,
  { filters = {} }: ChangedRowsAsked,
): SQL | undefined =>
  and(
    ...Object.entries(columns).map(([name, column]) => {
      const values = filters[name];
      return values && isAmong(column, values);
    }),
  );

/** Rows and what they are apart. */
export const versions = (rows: readonly (Row & { isNew: number })[]): Stood[] =>
  rows.map(({ isNew, ...row }) => ({ row, isNew: isNew === 1 }));
