/** Rows of the dataset `enrolment`. */
import { and, asc, gt, ne } from 'drizzle-orm';
import { ORIGINS, UK_TOTAL } from '../codes.ts';
import { enrolment } from '../schema.ts';
import { isAmong } from './among.ts';
import type { Database } from './database.ts';
import { enrolmentRanges } from './enrolment-ranges.ts';
import { enrolmentOfProviders } from './enrolment-of-providers.ts';
import { ASKED_ANEW } from './known.ts';
import { isAfter, pageOf, type RowsAsked, type RowsPage, type RowsQuery } from './page.ts';
import { visibleAt } from './visible.ts';

const KEY = ['academic_year', 'origin', 'ukprn'];

/** Every provider of the academic years and origins asked for: walks the primary key and sorts nothing. */
async function allProviders(
  db: Database,
  { edition, after, limit, known = ASKED_ANEW }: RowsAsked,
  years: readonly string[],
  origins: readonly string[],
): Promise<RowsPage> {
  const found = [];
  for (const range of enrolmentRanges(years, origins, after)) {
    if (found.length > limit) break;
    const rows = await db
      .select({
        ukprn: enrolment.ukprn,
        academicYear: enrolment.academicYear,
        origin: enrolment.origin,
        students: enrolment.students,
      })
      .from(enrolment)
      .where(
        and(
          isAmong(enrolment.academicYear, range.years),
          isAmong(enrolment.origin, range.origins),
          gt(enrolment.ukprn, range.above),
          ne(enrolment.ukprn, UK_TOTAL),
          visibleAt(enrolment, edition),
        ),
      )
      .orderBy(asc(enrolment.academicYear), asc(enrolment.origin), asc(enrolment.ukprn))
      .limit(limit + 1 - found.length);
    found.push(...rows);
  }
  const names = await known.names(db, edition);
  const rows = found.map(({ ukprn, academicYear, origin, students }) => ({
    ukprn,
    provider: names.get(ukprn) ?? null,
    academic_year: academicYear,
    origin,
    students,
    status: null,
  }));
  return pageOf(rows, KEY, limit);
}

/** Published totals (`UK`) come only when asked for by that code; so do years in which a provider is not in the return. */
export const enrolmentRows: RowsQuery = async (db, asked) => {
  const { edition, filters, after, limit, known = ASKED_ANEW } = asked;
  const covered = await known.partitions(db, 'enrolment', edition);
  if (!filters.ukprn) {
    const years = [...(filters.academic_year ?? covered)].sort();
    return allProviders(db, asked, years, [...(filters.origin ?? ORIGINS)].sort());
  }
  const ukprns = filters.ukprn;
  const rows = await enrolmentOfProviders(db, edition, { ukprns, filters, covered });
  const left = after
    ? rows.filter((row) => isAfter([row.academic_year, row.origin, row.ukprn], after))
    : rows;
  return pageOf(left, KEY, limit);
};
