/** Countries that students of several providers come from, in one year. */
import { and, eq } from 'drizzle-orm';
import { enrolment, institution, origin } from '../schema.ts';
import { isAmong } from './among.ts';
import type { Database } from './database.ts';
import { visibleAt } from './visible.ts';

/** Counts by country of the providers in `year`, their published totals from outside the UK, and their names. One round trip. */
export async function comparedCountries(
  db: Database,
  edition: number,
  ukprns: readonly string[],
  year: string,
) {
  const [counts, totals, names] = await db.batch([
    db
      .select({ ukprn: origin.ukprn, country: origin.country, students: origin.students })
      .from(origin)
      .where(
        and(
          isAmong(origin.ukprn, ukprns),
          eq(origin.academicYear, year),
          visibleAt(origin, edition),
        ),
      ),
    db
      .select({ ukprn: enrolment.ukprn, students: enrolment.students })
      .from(enrolment)
      .where(
        and(
          isAmong(enrolment.ukprn, ukprns),
          eq(enrolment.academicYear, year),
          eq(enrolment.origin, 'non-uk'),
          visibleAt(enrolment, edition),
        ),
      ),
    db
      .select({ ukprn: institution.ukprn, name: institution.name })
      .from(institution)
      .where(and(isAmong(institution.ukprn, ukprns), visibleAt(institution, edition))),
  ]);
  return { counts, totals, names };
}

export type ComparedCountries = Awaited<ReturnType<typeof comparedCountries>>;
