/**
 * Stages the rows of a file, so that they can be checked and compared before anybody sees them: laid
 * out in a staging table or, of a large table, packed as they come. Rows travel many at a time as one
 * JSON text in one bound parameter, below D1's limits (100 parameters, 100 KB of SQL, 2 MB a value).
 */
import type { DatasetId } from '../codes.ts';
import { chunkFormOf, type Chunk, type ChunkForm } from './chunk.ts';
import { DuplicateRow } from './duplicate-row.ts';
import type { FactTable } from './fact-table.ts';
import { keepChunk } from './packed.ts';
import { giveWay } from '../give-way.ts';
import { FACT_TABLES, tablesOf } from './tables.ts';

/** Bytes of JSON after which a statement takes no more rows. With a last row on top, still below 1 MB. */
const MOST_BYTES = 900_000;

/** Takes in rows of one table and writes them in chunks. What was written is kept under `staging`. */
export class Stager<Row extends object> {
  readonly #db: D1Database;
  readonly #staging: string;
  readonly #table: FactTable<Row>;
  readonly #form: ChunkForm;
  #chunk: Chunk;
  /** Rows in the chunk. */
  #held = 0;
  /** Chunks written. */
  #chunks = 0;
  /** Rows taken in so far. */
  rows = 0;

  constructor(db: D1Database, staging: string, table: FactTable<Row>) {
    this.#db = db;
    this.#staging = staging;
    this.#table = table;
    this.#form = chunkFormOf(table);
    this.#chunk = this.#form.begin();
  }

  /** @throws {DuplicateRow} when a row with the same key is there already, by the end of `flush`; of a packed table only where both are in one chunk. */
  async add(rows: readonly Row[]): Promise<void> {
    for (const row of rows) {
      const values = row as Readonly<Record<string, unknown>>;
      if (!this.#chunk.add(values)) throw DuplicateRow.of(this.#table, values);
      this.#held += 1;
      this.rows += 1;
      if (this.#chunk.bytes > MOST_BYTES) await this.flush();
    }
  }

  /** Writes what is still held. To be called once at the end. */
  async flush(): Promise<void> {
    if (this.#held === 0) return;
    const json = this.#chunk.text();
    const rows = this.#held;
    const number = this.#chunks;
    this.#chunk = this.#form.begin();
    this.#held = 0;
    this.#chunks += 1;
    if (this.#table.packed) {
      await keepChunk(this.#db, this.#staging, this.#table, { number, rows, json });
    } else await this.#layOut(json);
    await giveWay();
  }

  async #layOut(json: string): Promise<void> {
    try {
      await this.#db.prepare(this.#insert()).bind(this.#staging, json).run();
    } catch (error) {
      if (!String(error).includes('UNIQUE constraint failed')) throw error;
      throw new DuplicateRow(await this.#findDuplicate(json));
    }
  }

  #insert(): string {
    const columns = this.#table.columns.map(({ column }) => column).join(', ');
    return `insert into ${this.#table.staged} (run_id, ${columns}) select ?1, ${this.#form.columns} from ${this.#form.from('?2')}`;
  }

  /** The key that stands twice, in the chunk or in the chunk and what was staged before. */
  async #findDuplicate(json: string): Promise<string | null> {
    const { staged, key } = this.#table;
    const keys = key.join(', ');
    const found = await this.#db
      .prepare(
        `with incoming as (select ${this.#form.columns} from ${this.#form.from('?2')})
         select ${key.map((column) => `'${column} ' || ${column}`).join(" || ', ' || ")} as said
         from (select ${keys} from incoming union all select ${keys} from ${staged} where run_id = ?1)
         group by ${keys} having count(*) > 1 limit 1`,
      )
      .bind(this.#staging, json)
      .first<{ said: string }>();
    return found?.said ?? null;
  }
}

/** How many rows of some datasets are staged. */
export async function stagedRows(
  db: D1Database,
  staging: string,
  datasets: readonly DatasetId[],
): Promise<number> {
  const counts = datasets
    .flatMap((dataset) => tablesOf(dataset))
    .map(({ name, staged, packed }) =>
      packed
        ? `(select coalesce(sum(rows), 0) from staged_chunk where run_id = ?1 and table_name = '${name}')`
        : `(select count(*) from ${staged} where run_id = ?1)`,
    );
  const row = await db
    .prepare(`select ${counts.join(' + ')} as rows`)
    .bind(staging)
    .first<{ rows: number }>();
  return row?.rows ?? 0;
}

/** Takes away what runs staged: everything under `staging` and under names that go on with `@`. */
export async function clearStaging(db: D1Database, staging: string): Promise<void> {
  const named = ['run_id = ?1', `run_id >= ?1 || '@' and run_id < ?1 || 'A'`];
  await db.batch(
    [...FACT_TABLES.map(({ staged }) => staged), 'staged_chunk'].flatMap((table) =>
      named.map((condition) => db.prepare(`delete from ${table} where ${condition}`).bind(staging)),
    ),
  );
}
