/** Rows of the dataset `evidence`. */
import { and, asc } from 'drizzle-orm';
import { evidence } from '../schema.ts';
import { isAmong } from './among.ts';
import { follows, pageOf, type RowsQuery } from './page.ts';
import { visibleAt } from './visible.ts';

/** Columns of the dataset. */
export const evidenceColumns = {
  organisation: evidence.organisation,
  written_as: evidence.writtenAs,
  url: evidence.url,
  relation: evidence.relation,
  strength: evidence.strength,
  stated_date: evidence.statedDate,
  inferred_year: evidence.inferredYear,
  paraphrase: evidence.paraphrase,
  first_seen: evidence.firstSeen,
};

export const evidenceRows: RowsQuery = async (db, { edition, filters, after, limit }) => {
  const rows = await db
    .select(evidenceColumns)
    .from(evidence)
    .where(
      and(
        follows([evidence.organisation, evidence.url], after),
        visibleAt(evidence, edition),
        filters.organisation && isAmong(evidence.organisation, filters.organisation),
        filters.relation && isAmong(evidence.relation, filters.relation),
        filters.strength && isAmong(evidence.strength, filters.strength),
      ),
    )
    .orderBy(asc(evidence.organisation), asc(evidence.url))
    .limit(limit + 1);
  return pageOf(rows, ['organisation', 'url'], limit);
};
