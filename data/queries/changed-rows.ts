/** Rows of one dataset that differ between two editions, as they were and as they are. */
import { datasetOf } from '../catalogue/index.ts';
import type { DatasetId } from '../codes.ts';
import type { Database } from './database.ts';
import type { Row, Value } from './page.ts';
import { stoodAtOne } from './stood-at-one.ts';
import type { ChangedRowsAsked, Stood } from './stood.ts';

export interface ChangedRow {
  /** By the names of the dataset's key columns, in their order. */
  key: Record<string, Value>;
  /** The row at the earlier edition; null where it had not come yet. */
  old: Row | null;
  /** The row at the later edition; null where it had gone. */
  now: Row | null;
}

/** Joins the versions of each row, which follow each other in the order of the key. */
function pair(stood: readonly Stood[], keyNames: readonly string[]): ChangedRow[] {
  const changed: ChangedRow[] = [];
  for (const { row, isNew } of stood) {
    const key = Object.fromEntries(keyNames.map((name) => [name, row[name] ?? null]));
    const last = changed.at(-1);
    const version = isNew ? { now: row } : { old: row };
    if (last && keyNames.every((name) => last.key[name] === key[name]))
      Object.assign(last, version);
    else changed.push({ key, old: null, now: null, ...version });
  }
  return changed;
}

/** False for a row that was revised and later put back as it had been. */
function differs({ old, now }: ChangedRow): boolean {
  if (!old || !now) return true;
  return Object.keys(now).some((name) => old[name] !== now[name]);
}

/** At most `limit` rows that differ, in the order of the dataset's key. */
export async function changedRows(
  db: Database,
  dataset: DatasetId,
  asked: ChangedRowsAsked,
): Promise<ChangedRow[]> {
  const keyNames = datasetOf(dataset).key;
  const changed: ChangedRow[] = [];
  // Rows that came have one version, rows that were revised two: where those are many, it asks again.
  const cap = asked.limit + 2;
  let after = asked.after;
  for (;;) {
    const stood = await stoodAtOne(db, dataset, { ...asked, after, limit: cap });
    const paired = pair(stood, keyNames);
    const isCut = stood.length === cap;
    // The last key of a full answer may miss its second version: it is read again.
    const whole = isCut ? paired.slice(0, -1) : paired;
    changed.push(...whole.filter(differs));
    const last = whole.at(-1);
    if (!isCut || !last || changed.length >= asked.limit) return changed.slice(0, asked.limit);
    after = Object.values(last.key).map(String);
  }
}
