/** Rows of the dataset `visas`. */
import { and, asc, sql } from 'drizzle-orm';
import { VISA_APPLICATIONS } from '../codes.ts';
import { visa } from '../schema.ts';
import { isAmong } from './among.ts';
import type { Database } from './database.ts';
import { enrolmentRanges } from './enrolment-ranges.ts';
import { follows, pageOf, type RowsAsked, type RowsQuery } from './page.ts';
import { visibleAt } from './visible.ts';

const KEY = ['quarter', 'application', 'institution', 'nationality'];

/** Columns by their public names. */
export const visaColumns = {
  quarter: visa.quarter,
  application: visa.application,
  institution: visa.institution,
  nationality: visa.nationality,
  applications: visa.applications,
};

/** The order of the key. */
export const visaOrder = [
  asc(visa.quarter),
  asc(visa.application),
  asc(visa.institution),
  asc(visa.nationality),
] as const;

/** Every quarter from the first in the table to the last: two searches, whatever the number of rows. */
export async function visaQuarters(db: Database): Promise<string[]> {
  const [ends] = await db.all<{ first: string | null; last: string | null }>(
    sql`select (select min(quarter) from visa) as first, (select max(quarter) from visa) as last`,
  );
  const { first, last } = ends ?? { first: null, last: null };
  if (first === null || last === null) return [];
  const quarters: string[] = [];
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year += 1) {
    for (const quarter of [1, 2, 3, 4]) quarters.push(`${year}-Q${quarter}`);
  }
  return quarters.filter((quarter) => quarter >= first && quarter <= last);
}

/** Named nationalities: along the index by nationality. */
async function ofNationalities(
  db: Database,
  { edition, filters, after, limit }: RowsAsked,
  nationalities: readonly string[],
) {
  const key = [visa.quarter, visa.application, visa.institution, visa.nationality];
  return db
    .select(visaColumns)
    .from(visa)
    .where(
      and(
        isAmong(visa.nationality, nationalities),
        filters.quarter && isAmong(visa.quarter, filters.quarter),
        filters.application && isAmong(visa.application, filters.application),
        filters.institution && isAmong(visa.institution, filters.institution),
        after ? follows(key, after) : undefined,
        visibleAt(visa, edition),
      ),
    )
    .orderBy(...visaOrder)
    .limit(limit + 1);
}

/** Every nationality of the quarters and applications asked for: walks the primary key and sorts nothing. */
async function ofAll(db: Database, { edition, filters, after, limit }: RowsAsked) {
  const quarters = [...(filters.quarter ?? (await visaQuarters(db)))].sort();
  const applications = [...(filters.application ?? VISA_APPLICATIONS)].sort();
  const found = [];
  for (const range of enrolmentRanges(quarters, applications, after)) {
    if (found.length > limit) break;
    const rows = await db
      .select(visaColumns)
      .from(visa)
      .where(
        and(
          isAmong(visa.quarter, range.years),
          isAmong(visa.application, range.origins),
          filters.institution && isAmong(visa.institution, filters.institution),
          follows(
            [visa.institution, visa.nationality],
            range.above ? (after ?? []).slice(2) : null,
          ),
          visibleAt(visa, edition),
        ),
      )
      .orderBy(...visaOrder)
      .limit(limit + 1 - found.length);
    found.push(...rows);
  }
  return found;
}

export const visaRows: RowsQuery = async (db, asked) => {
  const { nationality } = asked.filters;
  const rows = nationality ? await ofNationalities(db, asked, nationality) : await ofAll(db, asked);
  return pageOf(rows, KEY, asked.limit);
};
