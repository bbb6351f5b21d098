/** What differs between two editions, row by row. */
import { datasetOf } from '../catalogue/index.ts';
import { DATASET_IDS, type DatasetId } from '../codes.ts';
import { changedRows, type ChangedRow } from './changed-rows.ts';
import type { Database } from './database.ts';
import type { Filters, Key, Value } from './page.ts';

/** One value that differs between the editions. */
export interface ValueChange {
  dataset: DatasetId;
  change: 'added' | 'removed' | 'revised';
  /** By the names of the dataset's key columns. */
  key: Record<string, Value>;
  column: string;
  old: Value;
  new: Value;
  /** new − old, where both are numbers. */
  difference: number | null;
}

export interface ChangesAsked {
  /** The earlier edition; 0 stands for nothing published yet. */
  from: number;
  to: number;
  datasets: readonly DatasetId[];
  /** Only rows of these providers. Published totals (`UK`) come only when asked for. */
  ukprns: readonly string[] | null;
  /** Only rows with these values of other columns. */
  filters?: Filters | undefined;
  /** Dataset and key of the last row given, or null to start. */
  after: Key | null;
  /** At most this many rows; each gives one change or, where several columns were revised, a few. */
  limit: number;
}

function differenceOf(old: Value, now: Value): number | null {
  return typeof old === 'number' && typeof now === 'number' ? now - old : null;
}

/** A row's changes: one for each column revised; one, of the column that stands for the row, where it came or went. */
function changesOf(dataset: DatasetId, { key, old, now }: ChangedRow): ValueChange[] {
  const { headline, columns } = datasetOf(dataset);
  const change = old && now ? 'revised' : old ? 'removed' : 'added';
  const compared =
    change === 'revised'
      ? columns.map(({ name }) => name).filter((name) => old?.[name] !== now?.[name])
      : [headline];
  return compared.map((column) => {
    const before = old?.[column] ?? null;
    const after = now?.[column] ?? null;
    return {
      dataset,
      change,
      key,
      column,
      old: before,
      new: after,
      difference: differenceOf(before, after),
    };
  });
}

/** A page of changes, by dataset and within it in the order of its key. */
export async function changesBetween(
  db: Database,
  { from, to, datasets, ukprns, filters, after, limit }: ChangesAsked,
): Promise<{ changes: ValueChange[]; next: Key | null }> {
  const changes: ValueChange[] = [];
  let resume = after;
  let left = limit;
  const order = DATASET_IDS.filter((id) => datasets.includes(id));
  const start = Math.max(
    0,
    order.findIndex((id) => id === after?.[0]),
  );
  for (const dataset of order.slice(start)) {
    const rows = await changedRows(db, dataset, {
      from,
      to,
      ukprns,
      filters,
      after: after && after[0] === dataset ? after.slice(1) : null,
      limit: left + 1,
    });
    const given = rows.slice(0, left);
    const last = given.at(-1);
    changes.push(...given.flatMap((row) => changesOf(dataset, row)));
    left -= given.length;
    if (last) resume = [dataset, ...Object.values(last.key).map(String)];
    if (rows.length > given.length) return { changes, next: resume };
  }
  return { changes, next: null };
}
