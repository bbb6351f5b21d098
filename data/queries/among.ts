/** Lists in conditions. */
import { sql, type AnyColumn, type SQL } from 'drizzle-orm';

/**
 * `column in (values)`, with the list as one bound parameter, because D1 takes at most 100.
 * SQLite visits such a list in ascending order, so rows read along a key that leads with it
 * still come in the order of the key, without a sort.
 */
export function isAmong(column: AnyColumn, values: readonly (string | number)[]): SQL {
  return sql`${column} in (select value from json_each(${JSON.stringify(values)}))`;
}
