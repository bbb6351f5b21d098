/**
 * Lays out the rows of a file in a staging table, where they can be checked and compared before
 * anybody sees them. Rows travel many at a time as one JSON text in one bound parameter, far below
 * D1's limits (100 parameters, 100 KB of SQL, 2 MB a value).
 */
import type { DatasetId } from '../codes.ts';
import { chunkFormOf, type Chunk, type ChunkForm } from './chunk.ts';
import type { FactTable } from './fact-table.ts';
import { FACT_TABLES, tablesOf } from './tables.ts';

/** Most characters of JSON in a statement. At three bytes a character, the most there can be, and with a last row on top, still below 1 MB. */
const MOST_CHARACTERS = 320_000;

/** Two rows of a run that say something about the same thing. */
export class DuplicateRow extends Error {
  override name = 'DuplicateRow';
}

/** Takes in rows of one table and writes them in chunks. What was written is kept under `staging`. */
export class Stager<Row extends object> {
  readonly #db: D1Database;
  readonly #staging: string;
  readonly #table: FactTable<Row>;
  readonly #form: ChunkForm;
  #chunk: Chunk;
  /** Rows in the chunk. */
  #held = 0;
  /** Rows taken in so far. */
  rows = 0;

  constructor(db: D1Database, staging: string, table: FactTable<Row>) {
    this.#db = db;
    this.#staging = staging;
    this.#table = table;
    this.#form = chunkFormOf(table);
    this.#chunk = this.#form.begin();
  }

  /** @throws {DuplicateRow} when a row with the same key is there already, by the end of `flush`. */
  async add(rows: readonly Row[]): Promise<void> {
    for (const row of rows) {
      const values = row as Readonly<Record<string, unknown>>;
      if (!this.#chunk.add(values)) throw new DuplicateRow(sayTwice(this.#nameOf(values)));
      this.#held += 1;
      this.rows += 1;
      if (this.#chunk.characters > MOST_CHARACTERS) await this.flush();
    }
  }

  /** Writes what is still held. To be called once at the end. */
  async flush(): Promise<void> {
    if (this.#held === 0) return;
    const json = this.#chunk.text();
    this.#chunk = this.#form.begin();
    this.#held = 0;
    try {
      await this.#db.prepare(this.#insert()).bind(this.#staging, json).run();
    } catch (error) {
      if (!String(error).includes('UNIQUE constraint failed')) throw error;
      throw new DuplicateRow(sayTwice(await this.#findDuplicate(json)));
    }
  }

  #insert(): string {
    const columns = this.#table.columns.map(({ column }) => column).join(', ');
    return `insert into ${this.#table.staged} (run_id, ${columns}) select ?1, ${this.#form.columns} from ${this.#form.from}`;
  }

  /** A row's key, as `academic_year 2023/24, origin eu`. */
  #nameOf(row: Readonly<Record<string, unknown>>): string {
    return this.#table.columns
      .filter(({ column }) => this.#table.key.includes(column))
      .map(({ column, property }) => `${column} ${row[property]}`)
      .join(', ');
  }

  /** The key that stands twice, in the chunk or in the chunk and what was staged before. */
  async #findDuplicate(json: string): Promise<string | null> {
    const { staged, key } = this.#table;
    const keys = key.join(', ');
    const found = await this.#db
      .prepare(
        `with incoming as (select ${this.#form.columns} from ${this.#form.from})
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
    .map(({ staged }) => `(select count(*) from ${staged} where run_id = ?1)`);
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
    FACT_TABLES.flatMap(({ staged }) =>
      named.map((condition) =>
        db.prepare(`delete from ${staged} where ${condition}`).bind(staging),
      ),
    ),
  );
}

function sayTwice(key: string | null): string {
  return `There are two rows for ${key ?? 'the same key'}.`;
}
