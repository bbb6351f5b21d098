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

/** Every quarter in the table, ascending: one search each, whatever the number of rows. */
export async function visaQuarters(db: Database): Promise<string[]> {
  const rows = await db.all<{ quarter: string }>(sql`
    with recursive found(quarter) as (
      select min(quarter) from visa
      union all
      select (select min(quarter) from visa where quarter > found.quarter) from found
      where found.quarter is not null
    )
    select quarter from found where quarter is not null`);
  return rows.map(({ quarter }) => quarter);
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
