/** Rows of the dataset `backers`. */
import { and, asc } from 'drizzle-orm';
import { backer } from '../schema.ts';
import { isAmong } from './among.ts';
import { follows, pageOf, type RowsQuery } from './page.ts';
import { visibleAt } from './visible.ts';

/** Columns of the dataset. */
export const backerColumns = {
  organisation: backer.organisation,
  name: backer.name,
  type: backer.type,
  place: backer.place,
  nation: backer.nation,
  ukprn: backer.ukprn,
  status: backer.status,
  evidence_pages: backer.evidencePages,
  first_evidence: backer.firstEvidence,
  latest_evidence: backer.latestEvidence,
};

export const backerRows: RowsQuery = async (db, { edition, filters, after, limit }) => {
  const rows = await db
    .select(backerColumns)
    .from(backer)
    .where(
      and(
        follows([backer.organisation], after),
        visibleAt(backer, edition),
        filters.organisation && isAmong(backer.organisation, filters.organisation),
        filters.type && isAmong(backer.type, filters.type),
        filters.nation && isAmong(backer.nation, filters.nation),
        filters.ukprn && isAmong(backer.ukprn, filters.ukprn),
        filters.status && isAmong(backer.status, filters.status),
      ),
    )
    .orderBy(asc(backer.organisation))
    .limit(limit + 1);
  return pageOf(rows, ['organisation'], limit);
};
