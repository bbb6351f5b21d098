/** Enrolment of named providers, with the years in which they are not in the return said in words. */
import { and } from 'drizzle-orm';
import { ORIGINS } from '../codes.ts';
import { enrolment } from '../schema.ts';
import { isAmong } from './among.ts';
import type { Database } from './database.ts';
import { isAfter, type Filters } from './page.ts';
import { providerNames } from './provider-names.ts';
import { visibleAt } from './visible.ts';

interface Asked {
  ukprns: readonly string[];
  filters: Filters;
  /** The academic years that the edition holds. */
  covered: readonly string[];
}

interface EnrolmentRow {
  [column: string]: string | number | null;
  ukprn: string;
  provider: string | null;
  academic_year: string;
  origin: string;
  /** Null, and never zero, where nothing was published. */
  students: number | null;
  status: 'not-in-return' | 'not-collected' | null;
}

const cell = (year: string, origin: string, ukprn: string) => `${year} ${origin} ${ukprn}`;

/**
 * One row for every provider, academic year and origin asked for, in the order of the key. Where
 * there is no count the status tells why: the provider is not in that year's return, or that year
 * has not been collected. A code that is no provider's has no rows.
 */
export async function enrolmentOfProviders(
  db: Database,
  edition: number,
  { ukprns, filters, covered }: Asked,
): Promise<EnrolmentRow[]> {
  const [published, names] = await Promise.all([
    db
      .select({
        ukprn: enrolment.ukprn,
        academicYear: enrolment.academicYear,
        origin: enrolment.origin,
        students: enrolment.students,
      })
      .from(enrolment)
      .where(
        and(
          isAmong(enrolment.ukprn, ukprns),
          filters.academic_year && isAmong(enrolment.academicYear, filters.academic_year),
          filters.origin && isAmong(enrolment.origin, filters.origin),
          visibleAt(enrolment, edition),
        ),
      ),
    providerNames(db, edition, ukprns),
  ]);
  const counts = new Map(
    published.map((row) => [cell(row.academicYear, row.origin, row.ukprn), row.students]),
  );
  const counted = new Set(published.map((row) => row.ukprn));
  const known = [...new Set(ukprns)].filter((ukprn) => names.has(ukprn) || counted.has(ukprn));
  const years = filters.academic_year ?? covered;
  const origins = filters.origin ?? ORIGINS;
  const rows = known.flatMap((ukprn) =>
    years.flatMap((academic_year) =>
      origins.map((origin): EnrolmentRow => {
        const students = counts.get(cell(academic_year, origin, ukprn)) ?? null;
        const missing = covered.includes(academic_year) ? 'not-in-return' : 'not-collected';
        return {
          ukprn,
          provider: names.get(ukprn) ?? null,
          academic_year,
          origin,
          students,
          status: students === null ? missing : null,
        };
      }),
    ),
  );
  const keyOf = (row: EnrolmentRow) => [row.academic_year, row.origin, row.ukprn];
  return rows.sort((one, other) => (isAfter(keyOf(one), keyOf(other)) ? 1 : -1));
}
