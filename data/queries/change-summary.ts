/** Counts what differs between two editions of a dataset, by partition: for telling it in words. Reads every row that differs. */
import { sql } from 'drizzle-orm';
import { datasetOf } from '../catalogue/index.ts';
import type { DatasetId } from '../codes.ts';
import { UK_TOTAL } from '../codes.ts';
import type { FactTable } from '../publishing/fact-table.ts';
import type { PartitionChanges } from '../schema/ledger.ts';
import { tablesOf } from '../publishing/tables.ts';
import { changedRows } from './changed-rows.ts';
import type { Database } from './database.ts';
import { giveWay } from '../give-way.ts';
import type { Key, Row } from './page.ts';

interface Counted extends PartitionChanges {
  came: Set<string>;
  went: Set<string>;
}

/** Rows of a page: as many as a stream of changes holds. */
const PAGE = 2500;

const partitionOf = (columns: readonly string[], row: Row | Record<string, unknown>) =>
  columns.length > 0 ? columns.map((name) => String(row[name])).join(' ') : 'all';

/** Providers with any row at an edition, by partition, among the partitions given. */
async function providersAt(
  db: Database,
  { name, partition }: FactTable,
  partitions: readonly string[],
  edition: number,
): Promise<Map<string, Set<string>>> {
  const [first = 'ukprn'] = partition;
  const firsts = JSON.stringify([...new Set(partitions.map((each) => each.split(' ')[0]))]);
  const among = sql`${sql.identifier(first)} in (select value from json_each(${firsts}))`;
  const columns = sql.join([...partition, 'ukprn'].map(sql.identifier), sql`, `);
  const rows = await db.all<Record<string, string>>(
    sql`select distinct ${columns} from ${sql.identifier(name)}
        where ${partition.length > 0 ? among : sql`ukprn > ''`} and ukprn <> ${UK_TOTAL}
          and +since <= ${edition} and (+until is null or +until > ${edition})`,
  );
  const found = new Map<string, Set<string>>();
  for (const row of rows) {
    const key = partitionOf(partition, row);
    const providers = found.get(key) ?? new Set();
    found.set(key, providers.add(row.ukprn ?? ''));
  }
  return found;
}

async function countRows(
  db: Database,
  dataset: DatasetId,
  from: number,
  to: number,
  columns: readonly string[],
): Promise<Map<string, Counted>> {
  const counts = new Map<string, Counted>();
  const names = datasetOf(dataset).columns.map(({ name }) => name);
  let after: Key | null = null;
  for (;;) {
    const page = await changedRows(db, dataset, { from, to, ukprns: null, after, limit: PAGE });
    for (const { key, old, now } of page) {
      const partition = partitionOf(columns, now ?? old ?? {});
      const count = counts.get(partition) ?? {
        ...{ partition, revised: 0, added: 0, removed: 0, joined: null, left: null },
        came: new Set<string>(),
        went: new Set<string>(),
      };
      counts.set(partition, count);
      if (old && now) count.revised += names.filter((name) => old[name] !== now[name]).length;
      else if (now) count.added += 1;
      else count.removed += 1;
      if (!old) count.came.add(String(key.ukprn));
      if (!now) count.went.add(String(key.ukprn));
    }
    const last = page.at(-1);
    if (page.length < PAGE || !last) return counts;
    after = Object.values(last.key).map(String);
    await giveWay();
  }
}

/** Counts of every partition in which anything differs, in order. */
export async function changeSummary(
  db: Database,
  dataset: DatasetId,
  from: number,
  to: number,
): Promise<PartitionChanges[]> {
  const [table] = tablesOf(dataset);
  if (!table) return [];
  const counts = await countRows(db, dataset, from, to, table.partition);
  const touched = [...counts.values()].sort((a, b) => (a.partition < b.partition ? -1 : 1));
  const isOfProviders = table.key.includes('ukprn');
  const named = (which: 'came' | 'went') =>
    touched.filter((count) => count[which].size > 0).map(({ partition }) => partition);
  const before = isOfProviders ? await providersAt(db, table, named('came'), from) : null;
  const after = isOfProviders ? await providersAt(db, table, named('went'), to) : null;
  return touched.map(({ came, went, ...count }) => ({
    ...count,
    joined: before && came.difference(before.get(count.partition) ?? new Set()).size,
    left: after && went.difference(after.get(count.partition) ?? new Set()).size,
  }));
}
