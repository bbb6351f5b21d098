/**
 * What publishing a part would change, counted in SQL. To be asked while holding the lock of an open
 * edition that has written nothing yet: then a row is current when `until` is null.
 */
import { byKey, sameKey, sameValues, within, type Part } from './part.ts';

export interface Difference {
  added: number;
  changed: number;
  removed: number;
  /** Rows staged for the part. */
  staged: number;
}

/** Compares the staged rows of a part with the current ones. */
export async function differenceOf(
  db: D1Database,
  staging: string,
  part: Part,
): Promise<Difference> {
  const { table } = part;
  const staged = `${table.staged} s where s.run_id = ?2 and ${within(part, 's')}`;
  const current = `from ${byKey(table, 'f')} where ${sameKey(table, 'f', 's')} and f.until is null`;
  const removed = part.whole
    ? `select count(*) from ${table.name} f where ${within(part, 'f')} and f.until is null
       and not exists (select 1 from ${table.staged} s where s.run_id = ?2 and ${sameKey(table, 's', 'f')})`
    : 'select 0';
  const found = await db
    .prepare(
      `select
        (select count(*) from ${staged}) as staged,
        (select count(*) from ${staged} and not exists (select 1 ${current})) as added,
        (select count(*) from ${staged} and exists (
          select 1 ${current} and not (${sameValues(table, 'f', 's')}))) as changed,
        (${removed}) as removed`,
    )
    .bind(part.partition, staging)
    .first<Difference>();
  return found ?? { added: 0, changed: 0, removed: 0, staged: 0 };
}

/** Whether there is anything to publish. */
export function isEmpty({ added, changed, removed }: Difference): boolean {
  return added + changed + removed === 0;
}
