/** The part of a table that a run publishes, and the SQL that says which rows belong to it. */
import type { FactTable } from './fact-table.ts';

export interface Part {
  table: FactTable;
  partition: string;
  /**
   * Whole: what is not staged is gone, and closes. Not whole: only rows with the same key may
   * change, as when figures bring new providers to the list of institutions.
   */
  whole: boolean;
}

/**
 * SQL condition for the part's rows of `alias`; the partition is bound as `?1`. Its values are taken
 * apart again, each being compared with its own column, so that the comparison is one along the key.
 */
export function within({ table }: Part, alias: string): string {
  const [first, second] = table.partition;
  if (first === undefined) return `?1 = 'all'`;
  if (second === undefined) return `${alias}.${first} = ?1`;
  return `${alias}.${first} = substr(?1, 1, instr(?1, ' ') - 1)
    and ${alias}.${second} = substr(?1, instr(?1, ' ') + 1)`;
}

/**
 * A fact table in which rows are looked up by their key. `not indexed` leaves the primary key alone
 * to search by (no table of ours has row ids): the planner would take an index that covers the
 * columns but is walked out of order.
 */
export function byKey(table: FactTable, alias: string): string {
  return `${table.name} ${alias} not indexed`;
}

/** SQL condition for rows of two aliases with the same key. */
export function sameKey(table: FactTable, a: string, b: string): string {
  return table.key.map((column) => `${a}.${column} = ${b}.${column}`).join(' and ');
}

/** SQL condition for rows that say the same, null being equal to null. */
export function sameValues(table: FactTable, a: string, b: string): string {
  if (table.values.length === 0) return 'true';
  return table.values.map((column) => `${a}.${column} is ${b}.${column}`).join(' and ');
}
