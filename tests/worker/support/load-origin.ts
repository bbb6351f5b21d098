/**
 * Adds the embedded figures of origin to the database of a test, as the next edition, by SQL of its
 * own. Apart from `loadFigures`, because they are many and few tests read them.
 */
import { parse } from 'csv-parse/sync';

interface TestEnv {
  DB: D1Database;
  PUBLISHER_FILES: string;
}

const ROWS_AT_ONCE = 10_000;

/** Publishes them, and answers the number of the edition. */
export async function loadOrigin({ DB, PUBLISHER_FILES }: TestEnv): Promise<number> {
  const text = await (await fetch(`${PUBLISHER_FILES}/figures/origin-2025.csv`)).text();
  const rows: string[][] = parse(text, { from_line: 2 });
  const newest = await DB.prepare('select max(number) as number from edition').first<number>(
    'number',
  );
  const edition = (newest ?? 0) + 1;
  const path = (place: number) => `json_extract(value, '$[${place}]')`;
  const insert = DB.prepare(
    `insert into origin (academic_year, region, country, ukprn, students, since)
     select ${path(0)}, ${path(1)}, ${path(2)}, ${path(3)}, cast(${path(4)} as integer), ?2
     from json_each(?1)`,
  );
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    await insert.bind(JSON.stringify(rows.slice(at, at + ROWS_AT_ONCE)), edition).run();
  }
  const partitions = [...new Set(rows.map(([year, region]) => `${year} ${region}`))];
  await DB.batch([
    DB.prepare(
      `insert into edition_partition (dataset, partition, edition, released, added, changed, removed)
       select 'origin', value, ?2, '2025', 0, 0, 0 from json_each(?1)`,
    ).bind(JSON.stringify(partitions), edition),
    DB.prepare(`insert into edition values (?1, 'published', ?2, 'Origin', '2025', ?3, ?3)`).bind(
      edition,
      `run-${edition}`,
      '2026-11-24T09:00:00Z',
    ),
  ]);
  return edition;
}
