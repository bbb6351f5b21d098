/**
 * Lays out the rows of a file in a staging table, where they can be checked and compared before
 * anybody sees them. Rows travel as one JSON array in one bound parameter, which is the fastest way
 * into D1 and far below its limits (100 parameters, 100 KB of SQL, 2 MB a value).
 */
import type { DatasetId } from '../codes.ts';
import type { FactTable } from './fact-table.ts';
import { FACT_TABLES, tablesOf } from './tables.ts';

/** Most characters of JSON in a statement. At three bytes a character, the most there can be, still below 1 MB. */
const MOST_CHARACTERS = 330_000;

/** Two rows of a run that say something about the same thing. */
export class DuplicateRow extends Error {
  override name = 'DuplicateRow';
}

/** Takes in rows of one table and writes them in chunks. What was written is kept under `staging`. */
export class Stager<Row extends object> {
  readonly #db: D1Database;
  readonly #staging: string;
  readonly #table: FactTable<Row>;
  #chunk: string[] = [];
  #characters = 0;
  /** Rows taken in so far. */
  rows = 0;

  constructor(db: D1Database, staging: string, table: FactTable<Row>) {
    this.#db = db;
    this.#staging = staging;
    this.#table = table;
  }

  /** @throws {DuplicateRow} when a row with the same key is there already. */
  async add(rows: readonly Row[]): Promise<void> {
    for (const row of rows) {
      const values = row as Record<string, unknown>;
      const text = JSON.stringify(this.#table.columns.map(({ property }) => values[property]));
      if (this.#characters + text.length + 2 > MOST_CHARACTERS) await this.flush();
      this.#chunk.push(text);
      this.#characters += text.length + 1;
      this.rows += 1;
    }
  }

  /** Writes what is still held. To be called once at the end. */
  async flush(): Promise<void> {
    if (this.#chunk.length === 0) return;
    const json = `[${this.#chunk.join(',')}]`;
    this.#chunk = [];
    this.#characters = 0;
    try {
      await this.#db.prepare(insertOf(this.#table)).bind(this.#staging, json).run();
    } catch (error) {
      if (!String(error).includes('UNIQUE constraint failed')) throw error;
      throw new DuplicateRow(await this.#nameDuplicate(json));
    }
  }

  /** Names the key that stands twice, in the chunk or in the chunk and what was staged before. */
  async #nameDuplicate(json: string): Promise<string> {
    const { staged, key } = this.#table;
    const keys = key.join(', ');
    const found = await this.#db
      .prepare(
        `with incoming as (select ${selectOf(this.#table)} from json_each(?2))
         select ${key.map((column) => `'${column} ' || ${column}`).join(" || ', ' || ")} as said
         from (select ${keys} from incoming union all select ${keys} from ${staged} where run_id = ?1)
         group by ${keys} having count(*) > 1 limit 1`,
      )
      .bind(this.#staging, json)
      .first<{ said: string }>();
    return `There are two rows for ${found?.said ?? 'the same key'}.`;
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
  await db.batch(
    FACT_TABLES.map(({ staged }) =>
      db
        .prepare(
          `delete from ${staged} where run_id = ?1 or (run_id >= ?1 || '@' and run_id < ?1 || 'A')`,
        )
        .bind(staging),
    ),
  );
}

function insertOf(table: FactTable): string {
  const columns = table.columns.map(({ column }) => column).join(', ');
  return `insert into ${table.staged} (run_id, ${columns}) select ?1, ${selectOf(table)} from json_each(?2)`;
}

function selectOf(table: FactTable): string {
  return table.columns
    .map(({ column }, index) => `json_extract(value, '$[${index}]') as ${column}`)
    .join(', ');
}
