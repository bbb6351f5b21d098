/** Records the statements that are really sent to D1, to ask the database afterwards how it ran them. */

export interface Statement {
  sql: string;
  parameters: readonly unknown[];
}

export interface Recorder {
  db: D1Database;
  /** What was sent since the last call, which it forgets. */
  taken(): Statement[];
}

const RUNS = ['all', 'first', 'raw', 'run'];

/** A database that notes every statement on its way to the real one. */
export function recording(real: D1Database): Recorder {
  let sent: Statement[] = [];
  const noted = (sql: string): D1PreparedStatement =>
    new Proxy(real.prepare(sql), {
      get(statement, name) {
        const value: unknown = Reflect.get(statement, name);
        if (typeof value !== 'function') return value;
        return (...given: unknown[]) => {
          if (name === 'bind') sent.push({ sql, parameters: given });
          else if (RUNS.includes(String(name))) sent.push({ sql, parameters: [] });
          const result: unknown = Reflect.apply(value, statement, given);
          return result;
        };
      },
    });
  const db = new Proxy(real, {
    get(database, name) {
      if (name === 'prepare') return noted;
      const value: unknown = Reflect.get(database, name);
      return typeof value === 'function' ? value.bind(database) : value;
    },
  });
  return {
    db,
    taken() {
      const taken = sent;
      sent = [];
      return taken;
    },
  };
}

/** The steps of the plan by which the database runs a statement. */
export async function planOf(db: D1Database, { sql, parameters }: Statement): Promise<string[]> {
  const { results } = await db
    .prepare(`explain query plan ${sql}`)
    .bind(...parameters)
    .all<{ detail: string }>();
  return results.map(({ detail }) => detail);
}

/** Rows that D1 reads, and bills, for a statement. */
export async function rowsReadBy(db: D1Database, { sql, parameters }: Statement): Promise<number> {
  const { meta } = await db
    .prepare(sql)
    .bind(...parameters)
    .all();
  return meta.rows_read;
}
