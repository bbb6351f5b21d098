/**
 * What publishing needs to know of a fact table, read off the schema: which columns tell one row
 * from another, which hold what is said, and by which column the table is published.
 */
import { getTableColumns, type InferSelectModel } from 'drizzle-orm';
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { DatasetId } from '../codes.ts';

/** Columns that staging and history add to the facts themselves. */
const OWN = ['run_id', 'since', 'until'];

export interface FactTable<Row extends object = object> {
  readonly dataset: DatasetId;
  readonly name: string;
  readonly staged: string;
  /** Every column of a fact, and the property of a row that holds it. */
  readonly columns: readonly { property: string; column: string }[];
  /** Columns that tell one row from another. */
  readonly key: readonly string[];
  /** The other columns: where one of them differs, the row has changed. */
  readonly values: readonly string[];
  /** Columns by whose values the table is published, written with a space between them (`2023/24 other-europe`); none where it is published whole, as partition `all`. */
  readonly partition: readonly string[];
  /** Whether its rows are so many that they wait packed; see packed.ts. */
  readonly packed: boolean;
  /** Only for the type of its rows. */
  readonly row?: Row;
}

/** Row of a staging table without the run it belongs to. */
export type RowOf<Staged extends SQLiteTable> = Omit<InferSelectModel<Staged>, 'runId'>;

/** Describes a fact table and its `…_staged` twin. @throws when the two do not match. */
export function factTable<Staged extends SQLiteTable>(
  dataset: DatasetId,
  table: SQLiteTable,
  staged: Staged,
  partition: readonly string[] = [],
  packed = false,
): FactTable<RowOf<Staged>> {
  const columns = Object.entries(getTableColumns(staged))
    .map(([property, { name }]) => ({ property, column: name }))
    .filter(({ column }) => !OWN.includes(column));
  const key = keyOf(staged);
  const name = getTableConfig(table).name;
  if (key.join() !== keyOf(table).join()) throw new Error(`${name} and its staging differ in key.`);
  const values = columns.map(({ column }) => column).filter((column) => !key.includes(column));
  return {
    dataset,
    name,
    staged: getTableConfig(staged).name,
    columns,
    key,
    values,
    partition,
    packed,
  };
}

function keyOf(table: SQLiteTable): string[] {
  const [primary] = getTableConfig(table).primaryKeys;
  return (primary?.columns ?? []).map(({ name }) => name).filter((column) => !OWN.includes(column));
}
