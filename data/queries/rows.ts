/** The query that yields the rows of each dataset. */
import type { DatasetId } from '../codes.ts';
import { backerRows } from './backer-rows.ts';
import { campusRows } from './campus-rows.ts';
import { enrolmentRows } from './enrolment-rows.ts';
import { evidenceRows } from './evidence-rows.ts';
import { feeIncomeRows } from './fee-income-rows.ts';
import { institutionRows } from './institution-rows.ts';
import { originByNationRows } from './origin-by-nation-rows.ts';
import { transnationalRows } from './transnational-rows.ts';
import { originRows } from './origin-rows.ts';
import { visaRows } from './visa-rows.ts';
import type { Database } from './database.ts';
import { giveWay } from '../give-way.ts';
import { askedOnce } from './known.ts';
import type { Filters, Key, Row, RowsQuery } from './page.ts';

export const ROWS: Readonly<Record<DatasetId, RowsQuery>> = {
  institutions: institutionRows,
  campuses: campusRows,
  enrolment: enrolmentRows,
  origin: originRows,
  'origin-by-nation': originByNationRows,
  'fee-income': feeIncomeRows,
  transnational: transnationalRows,
  visas: visaRows,
  backers: backerRows,
  evidence: evidenceRows,
};

/** Rows of a page where one file is written at a time: enough to keep the round trips few. */
const WRITTEN_PAGE = 5000;
/** Rows of a page where readers take them: each of many at once holds a page while it waits. */
export const DOWNLOADED_PAGE = 1000;

/** All rows of a dataset at an edition, page by page, in the order of its key. */
export async function* everyRow(
  db: Database,
  dataset: DatasetId,
  edition: number,
  filters: Filters = {},
  limit = WRITTEN_PAGE,
): AsyncGenerator<Row[]> {
  const known = askedOnce();
  let after: Key | null = null;
  do {
    const page = await ROWS[dataset](db, { edition, filters, after, limit, known });
    yield page.rows;
    after = page.next;
    await giveWay();
  } while (after);
}
