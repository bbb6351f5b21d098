/** Everything that leads are found in, at an edition. */
import { and, asc, eq, gt, gte, isNotNull, lte, notInArray } from 'drizzle-orm';
import { ORIGIN_TOTALS, UK_TOTAL } from '../codes.ts';
import { backer, enrolment, institution, origin } from '../schema.ts';
import { isAmong } from './among.ts';
import type { Database } from './database.ts';
import { visibleAt } from './visible.ts';

/** Fewer students from one country than this make no lead. */
const FEWEST_FROM_COUNTRY = 50;

/**
 * Counts of everybody in `years`, what later editions replaced of them, institutions, evidence, and
 * the countries with most students in `originYears`. One round trip; rows grow with years and providers.
 */
export async function leadFacts(
  db: Database,
  edition: number,
  years: readonly string[],
  originYears: readonly string[],
) {
  const [counts, replaced, institutions, backers, countries] = await db.batch([
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
          isAmong(enrolment.origin, ['non-uk', 'eu', 'non-eu', 'total']),
          visibleAt(enrolment, edition),
        ),
      ),
    db
      .select({
        ukprn: enrolment.ukprn,
        academicYear: enrolment.academicYear,
        students: enrolment.students,
      })
      .from(enrolment)
      .where(
        and(
          isAmong(enrolment.academicYear, years),
          eq(enrolment.origin, 'non-uk'),
          isNotNull(enrolment.until),
          lte(enrolment.until, edition),
        ),
      )
      .orderBy(asc(enrolment.academicYear), asc(enrolment.ukprn), asc(enrolment.since)),
    db
      .select({
        ukprn: institution.ukprn,
        slug: institution.slug,
        name: institution.name,
        nation: institution.nation,
        successor: institution.successor,
      })
      .from(institution)
      .where(and(gt(institution.ukprn, ''), visibleAt(institution, edition))),
    db
      .select({ ukprn: backer.ukprn, status: backer.status })
      .from(backer)
      .where(and(gt(backer.organisation, ''), visibleAt(backer, edition))),
    db
      .select({
        ukprn: origin.ukprn,
        academicYear: origin.academicYear,
        region: origin.region,
        country: origin.country,
        students: origin.students,
      })
      .from(origin)
      .where(
        and(
          isAmong(origin.academicYear, originYears),
          gte(origin.students, FEWEST_FROM_COUNTRY),
          notInArray(origin.country, [...ORIGIN_TOTALS]),
          visibleAt(origin, edition),
        ),
      ),
  ]);
  return {
    counts,
    replaced,
    institutions,
    backers,
    countries: countries.filter(({ ukprn }) => ukprn !== UK_TOTAL),
  };
}

export type LeadFacts = Awaited<ReturnType<typeof leadFacts>>;
