/** What there is to compare: every provider with the names that find it, and its students in two years. */
import { and, asc, eq, gt } from 'drizzle-orm';
import { enrolment, institution, institutionAlias, institutionGroup } from '../schema.ts';
import { isAmong } from './among.ts';
import type { Database } from './database.ts';
import { visibleAt } from './visible.ts';

/** Providers, other names, mission groups and counts of `years`. One round trip. */
export async function choiceFacts(db: Database, edition: number, years: readonly string[]) {
  const [institutions, aliases, groups, counts] = await db.batch([
    db
      .select({
        ukprn: institution.ukprn,
        name: institution.name,
        successor: institution.successor,
        town: institution.town,
        region: institution.region,
      })
      .from(institution)
      .where(and(gt(institution.ukprn, ''), visibleAt(institution, edition)))
      .orderBy(asc(institution.ukprn)),
    db
      .select({ ukprn: institutionAlias.ukprn, name: institutionAlias.name })
      .from(institutionAlias)
      .where(and(gt(institutionAlias.ukprn, ''), visibleAt(institutionAlias, edition))),
    db
      .select({ ukprn: institutionGroup.ukprn, missionGroup: institutionGroup.missionGroup })
      .from(institutionGroup)
      .where(and(gt(institutionGroup.ukprn, ''), visibleAt(institutionGroup, edition))),
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
          visibleAt(enrolment, edition),
        ),
      ),
  ]);
  return { institutions, aliases, groups, counts };
}

export type ChoiceFacts = Awaited<ReturnType<typeof choiceFacts>>;
