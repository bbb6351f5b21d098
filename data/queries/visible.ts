/** The one place that says which rows an edition shows. */
import { sql, type AnyColumn, type SQL } from 'drizzle-orm';

/** A table whose rows belong to history. */
export interface HistoryTable {
  since: AnyColumn;
  until: AnyColumn;
}

/**
 * Rows that stand at an edition: they had appeared by then and were not yet replaced. Readers take
 * the edition from the newest published one; rows of an edition still being written have a higher
 * `since` and stay unseen. The plus signs keep the planner from the indexes on `since` and
 * `until`, which serve publishing: a reader's way in is always a key.
 */
export function visibleAt(table: HistoryTable, edition: number): SQL {
  return sql`(+${table.since} <= ${edition} and (+${table.until} is null or +${table.until} > ${edition}))`;
}
