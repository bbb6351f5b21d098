/** Adds the embedded figures of visas to the database of a test, as the next edition, by SQL of its own. */
import { parse } from 'csv-parse/sync';

interface TestEnv {
  DB: D1Database;
  PUBLISHER_FILES: string;
}

const ROWS_AT_ONCE = 10_000;

/** Publishes them, and answers the number of the edition. */
export async function loadVisas({ DB, PUBLISHER_FILES }: TestEnv): Promise<number> {
  const text = await (await fetch(`${PUBLISHER_FILES}/figures/visas-2025.csv`)).text();
  const rows: string[][] = parse(text, { from_line: 2 });
  const newest = await DB.prepare('select max(number) as number from edition').first<number>(
    'number',
  );
  const edition = (newest ?? 0) + 1;
  const path = (place: number) => `json_extract(value, '$[${place}]')`;
  const insert = DB.prepare(
    `insert into visa (quarter, application, institution, nationality, applications, since)
     select ${path(0)}, ${path(1)}, ${path(2)}, ${path(3)}, cast(${path(4)} as integer), ?2
     from json_each(?1)`,
  );
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    await insert.bind(JSON.stringify(rows.slice(at, at + ROWS_AT_ONCE)), edition).run();
  }
  await DB.batch([
    DB.prepare(
      `insert into edition_partition (dataset, partition, edition, released, added, changed, removed)
       values ('visas', 'all', ?1, '2025-02-27', 0, 0, 0)`,
    ).bind(edition),
    DB.prepare(
      `insert into edition values (?1, 'published', ?2, 'Visas', '2025-02-27', ?3, ?3)`,
    ).bind(edition, `run-${edition}`, '2026-11-24T09:00:00Z'),
  ]);
  return edition;
}
