/** Whom an institution is set beside: everybody in the return of one year. */
import { and, asc, desc, eq, gt } from 'drizzle-orm';
import { backer, enrolment, institution, institutionGroup } from '../schema.ts';
import { isAmong } from './among.ts';
import type { Database } from './database.ts';
import { visibleAt } from './visible.ts';

/** The newest academic year in whose return a provider is at an edition; null where it is in none. */
export async function latestReturnOf(
  db: Database,
  edition: number,
  ukprn: string,
): Promise<string | null> {
  const [row] = await db
    .select({ academicYear: enrolment.academicYear })
    .from(enrolment)
    .where(
      and(eq(enrolment.ukprn, ukprn), eq(enrolment.origin, 'total'), visibleAt(enrolment, edition)),
    )
    .orderBy(desc(enrolment.academicYear))
    .limit(1);
  return row?.academicYear ?? null;
}

/** Counts of everybody in `year`, with names, regions, mission groups and parts in the campaign. One round trip. */
export async function peerFacts(db: Database, edition: number, year: string) {
  const [counts, institutions, groups, backers] = await db.batch([
    db
      .select({ ukprn: enrolment.ukprn, origin: enrolment.origin, students: enrolment.students })
      .from(enrolment)
      .where(
        and(
          eq(enrolment.academicYear, year),
          isAmong(enrolment.origin, ['non-uk', 'total']),
          visibleAt(enrolment, edition),
        ),
      ),
    db
      .select({
        ukprn: institution.ukprn,
        slug: institution.slug,
        name: institution.name,
        region: institution.region,
      })
      .from(institution)
      .where(and(gt(institution.ukprn, ''), visibleAt(institution, edition))),
    db
      .select({ ukprn: institutionGroup.ukprn, missionGroup: institutionGroup.missionGroup })
      .from(institutionGroup)
      .where(and(gt(institutionGroup.ukprn, ''), visibleAt(institutionGroup, edition)))
      .orderBy(asc(institutionGroup.ukprn), asc(institutionGroup.missionGroup)),
    db
      .select({ ukprn: backer.ukprn, status: backer.status })
      .from(backer)
      .where(and(gt(backer.organisation, ''), visibleAt(backer, edition))),
  ]);
  return { counts, institutions, groups, backers };
}

export type PeerFacts = Awaited<ReturnType<typeof peerFacts>>;
