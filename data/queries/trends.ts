/** What the list of all institutions shows: each with its names, its part in the campaign and its students over the years. */
import { and, asc, gt } from 'drizzle-orm';
import { backer, enrolment, institution, institutionAlias } from '../schema.ts';
import { isAmong } from './among.ts';
import type { Database } from './database.ts';
import { visibleAt } from './visible.ts';

/** Counts that a trend and a share need. */
const TREND_ORIGINS = ['non-uk', 'total'] as const;

/**
 * Every institution that the edition knows with its other names, the students from outside the UK
 * and in all of everybody in `years`, and organisations with evidence. One round trip.
 */
export async function trendFacts(db: Database, edition: number, years: readonly string[]) {
  const [institutions, aliases, counts, backers] = await db.batch([
    db
      .select()
      .from(institution)
      .where(and(gt(institution.ukprn, ''), visibleAt(institution, edition)))
      .orderBy(asc(institution.ukprn)),
    db
      .select({ ukprn: institutionAlias.ukprn, name: institutionAlias.name })
      .from(institutionAlias)
      .where(and(gt(institutionAlias.ukprn, ''), visibleAt(institutionAlias, edition)))
      .orderBy(asc(institutionAlias.ukprn), asc(institutionAlias.name)),
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
          isAmong(enrolment.academicYear, years),
          isAmong(enrolment.origin, TREND_ORIGINS),
          visibleAt(enrolment, edition),
        ),
      ),
    db
      .select({ ukprn: backer.ukprn, status: backer.status })
      .from(backer)
      .where(and(gt(backer.organisation, ''), visibleAt(backer, edition))),
  ]);
  return { institutions, aliases, counts, backers };
}

export type TrendFacts = Awaited<ReturnType<typeof trendFacts>>;
