/** `GET /checks` and `GET /checks.csv`: the last look at every evidence page. Observed, so outside editions. */
import { createRoute, z } from '@hono/zod-openapi';
import { checkedPages, newestCheck, type CheckedPage } from '../../../data/queries/checks.ts';
import { databaseOf, type Database } from '../../../data/queries/database.ts';
import { csvStream, type CsvCell } from '../../formats/csv.ts';
import { routes, type ApiContext } from '../context.ts';
import { isFreshObserved, readFrom, unlessHeld } from '../editioned.ts';
import { pageAsked, paging } from '../paging.ts';
import { parameters } from '../parameters.ts';
import { writeCursor } from '../readers.ts';
import { csvResponses, jsonResponses } from '../responses.ts';
import { CheckListShape } from '../shapes/checks.ts';

/** Pages that a part of the CSV is made from. */
const AT_ONCE = 500;

const COLUMNS = [
  'url',
  'organisations',
  'checked_at',
  'check_outcome',
  'http_status',
  'names_campaign',
  'last_named_at',
  'gone_since',
  'unnamed_since',
  'failing_since',
  'final_url',
  'text_hash',
  'said',
] as const satisfies readonly (keyof CheckedPage)[];

const json = createRoute({
  method: 'get',
  path: '/checks',
  operationId: 'checks',
  summary: 'The last look at every evidence page of the newest edition',
  request: { query: parameters(paging) },
  responses: jsonResponses('Pages, by address', CheckListShape),
});

const csv = createRoute({
  method: 'get',
  path: '/checks.csv',
  operationId: 'checks-csv',
  summary: 'The last look at every evidence page of the newest edition',
  request: { query: parameters({}) },
  responses: csvResponses('All pages, under a header of column names', z.string()),
});

export const checks = routes()
  .openapi(json, async (c) => {
    const { after, limit } = pageAsked(c.req.valid('query'), 1);
    const { db, edition, held } = await observedOf(c, 'json');
    return unlessHeld(c, held, async () => {
      const { pages, next } = await checkedPages(db, edition.number, after?.[0] ?? '', limit);
      return { edition, checks: pages, next: writeCursor(next === null ? null : [next]) };
    });
  })
  .openapi(csv, async (c) => {
    const { db, edition, held } = await observedOf(c, 'csv');
    if (held) return c.body(null, 304);
    c.header('Content-Type', 'text/csv; charset=utf-8; header=present');
    c.header('Content-Disposition', 'attachment; filename="evidence-checks.csv"');
    return c.body(csvStream(COLUMNS, cellsOf(db, edition.number)), 200);
  });

async function observedOf(c: ApiContext, form: string) {
  const db = databaseOf(c.env.DB);
  const from = await readFrom(c, undefined);
  const held = isFreshObserved(c, from, form, await newestCheck(db));
  return { db, edition: from.edition, held };
}

async function* cellsOf(db: Database, edition: number): AsyncGenerator<CsvCell[][]> {
  let after: string | null = '';
  while (after !== null) {
    const { pages, next }: Awaited<ReturnType<typeof checkedPages>> = await checkedPages(
      db,
      edition,
      after,
      AT_ONCE,
    );
    yield pages.map((page) => COLUMNS.map((name) => cellOf(page[name])));
    after = next;
  }
}

function cellOf(value: CheckedPage[keyof CheckedPage]): CsvCell {
  return typeof value === 'boolean' ? String(value) : value;
}
