/** What the map draws, as it stands at an edition. */
import { and, asc, eq, gt } from 'drizzle-orm';
import { UK_TOTAL } from '../codes.ts';
import { backer, enrolment, institution } from '../schema.ts';
import { isAmong } from './among.ts';
import type { Database } from './database.ts';
import { visibleAt } from './visible.ts';

/** The groups of origin that the map measures. */
export const MAP_ORIGINS = ['eu', 'non-eu', 'non-uk', 'total'] as const;

const counted = {
  ukprn: enrolment.ukprn,
  academicYear: enrolment.academicYear,
  origin: enrolment.origin,
  students: enrolment.students,
};

/**
 * Counts of every provider in the academic years `shown` and of the UK in all of `years`;
 * institutions, and organisations with evidence. One round trip.
 */
export async function mapFacts(
  db: Database,
  edition: number,
  years: readonly string[],
  shown: readonly string[],
) {
  const [counts, uk, institutions, backers] = await db.batch([
    db
      .select(counted)
      .from(enrolment)
      .where(
        and(
          isAmong(enrolment.academicYear, shown),
          isAmong(enrolment.origin, MAP_ORIGINS),
          visibleAt(enrolment, edition),
        ),
      ),
    db
      .select(counted)
      .from(enrolment)
      .where(
        and(
          eq(enrolment.ukprn, UK_TOTAL),
          isAmong(enrolment.academicYear, years),
          isAmong(enrolment.origin, MAP_ORIGINS),
          visibleAt(enrolment, edition),
        ),
      ),
    db
      .select()
      .from(institution)
      .where(and(gt(institution.ukprn, ''), visibleAt(institution, edition)))
      .orderBy(asc(institution.ukprn)),
    db
      .select()
      .from(backer)
      .where(and(gt(backer.organisation, ''), visibleAt(backer, edition)))
      .orderBy(asc(backer.organisation)),
  ]);
  return { counts, uk, institutions, backers };
}

export type MapFacts = Awaited<ReturnType<typeof mapFacts>>;
