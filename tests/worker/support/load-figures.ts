/**
 * Fills the database of a test with embedded figures as a first start publishes them, without going
 * through collection: the rows come ready from tests/worker/loads.
 */
import type { Load } from '../loads/load.ts';

interface TestEnv {
  DB: D1Database;
  PUBLISHER_FILES: string;
}

/** Publishes a load after the editions that are there, and answers the number of its last edition. */
async function load({ DB, PUBLISHER_FILES }: TestEnv, name: string): Promise<number> {
  const response = await fetch(`${PUBLISHER_FILES}/loads/${name}.json`);
  if (!response.ok) throw new Error(`${name}: ${response.status} ${await response.text()}`);
  const { editions, inserts } = await response.json<Load>();
  const before =
    (await DB.prepare('select max(number) as newest from edition').first<number>('newest')) ?? 0;
  const edition = DB.prepare(
    `insert into edition (number, state, run_id, title, released, opened_at, published_at)
     values (?1, 'published', 'run-' || ?1, ?2, ?3, '2026-11-24T09:00:00Z', '2026-11-24T09:00:01Z')`,
  );
  await DB.batch([
    ...inserts.flatMap(({ sql, blocks }) => {
      const insert = DB.prepare(sql);
      return blocks.map((block) => insert.bind(block, before));
    }),
    ...editions.map(({ title, released }, index) =>
      edition.bind(before + index + 1, title, released),
    ),
  ]);
  return before + editions.length;
}

/** Publishes institutions, both releases of enrolment and participation, as editions 1 to 4. */
export const loadFigures = (env: TestEnv): Promise<number> => load(env, 'figures');

/** Publishes students by country, as the next edition. They are many, and few tests read them. */
export const loadOrigin = (env: TestEnv): Promise<number> => load(env, 'origin');

/** Publishes fee income, origin by nation and students abroad, as one next edition. */
export const loadSmallTables = (env: TestEnv): Promise<number> => load(env, 'small-tables');

/** Publishes visas, as the next edition. */
export const loadVisas = (env: TestEnv): Promise<number> => load(env, 'visas');

/** Publishes all of these, as editions 1 to 7. */
export async function loadEverything(env: TestEnv): Promise<void> {
  await loadFigures(env);
  await loadOrigin(env);
  await loadSmallTables(env);
  await loadVisas(env);
}
