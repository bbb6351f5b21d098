/**
 * Adds the embedded figures of fee income, origin by nation and students abroad to the database of a
 * test, as one next edition, by SQL of its own.
 */
import { parse } from 'csv-parse/sync';

interface TestEnv {
  DB: D1Database;
  PUBLISHER_FILES: string;
}

const TABLES = [
  { dataset: 'fee-income', table: 'fee_income', file: 'fee-income-2024.csv', released: '2024' },
  {
    dataset: 'origin-by-nation',
    table: 'origin_by_nation',
    file: 'origin-by-nation-2023.csv',
    released: '2023',
  },
  {
    dataset: 'transnational',
    table: 'transnational',
    file: 'transnational-2023.csv',
    released: '2023-01',
  },
];

const ROWS_AT_ONCE = 10_000;

/** Publishes them, and answers the number of the edition. */
export async function loadSmallTables({ DB, PUBLISHER_FILES }: TestEnv): Promise<number> {
  const newest = await DB.prepare('select max(number) as number from edition').first<number>(
    'number',
  );
  const edition = (newest ?? 0) + 1;
  for (const { dataset, table, file, released } of TABLES) {
    const text = await (await fetch(`${PUBLISHER_FILES}/figures/${file}`)).text();
    const [header = [], ...rows]: string[][] = parse(text);
    const values = header.map((name, place) => {
      const cell = `json_extract(value, '$[${place}]')`;
      return ['amount', 'students'].includes(name) ? `cast(${cell} as integer)` : cell;
    });
    const insert = DB.prepare(
      `insert into ${table} (${header.join(', ')}, since) select ${values.join(', ')}, ?2 from json_each(?1)`,
    );
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
      await insert.bind(JSON.stringify(rows.slice(at, at + ROWS_AT_ONCE)), edition).run();
    }
    const years = [...new Set(rows.map(([year]) => year))];
    await DB.prepare(
      `insert into edition_partition (dataset, partition, edition, released, added, changed, removed)
       select ?1, value, ?3, ?4, 0, 0, 0 from json_each(?2)`,
    )
      .bind(dataset, JSON.stringify(years), edition, released)
      .run();
  }
  await DB.prepare(
    `insert into edition values (?1, 'published', ?2, 'Small tables', '2024', ?3, ?3)`,
  )
    .bind(edition, `run-${edition}`, '2026-11-24T09:00:00Z')
    .run();
  return edition;
}
