/** Everything that is known of one institution at an edition. */
import { and, asc, eq, inArray, max } from 'drizzle-orm';
import { UK_TOTAL } from '../codes.ts';
import {
  backer,
  campus,
  enrolment,
  evidence,
  institution,
  institutionAlias,
  institutionGroup,
} from '../schema.ts';
import { isAmong } from './among.ts';
import { campusColumns } from './campus-rows.ts';
import type { Database } from './database.ts';
import { visibleAt } from './visible.ts';

/**
 * The institution (absent where the edition does not know it), its other names, mission groups and campuses, its counts and
 * those of the UK in every year, organisations that are this provider with their evidence, and the
 * non-UK and total counts of every provider in `rankedYear`, to rank it among. One round trip.
 */
export async function institutionFacts(
  db: Database,
  edition: number,
  ukprn: string,
  rankedYear: string,
) {
  const organisationsOfIt = db
    .select({ organisation: backer.organisation })
    .from(backer)
    .where(and(eq(backer.ukprn, ukprn), visibleAt(backer, edition)));
  const [found, aliases, groups, campuses, counts, ranked, backers, pages] = await db.batch([
    db
      .select()
      .from(institution)
      .where(and(eq(institution.ukprn, ukprn), visibleAt(institution, edition))),
    db
      .select()
      .from(institutionAlias)
      .where(and(eq(institutionAlias.ukprn, ukprn), visibleAt(institutionAlias, edition)))
      .orderBy(asc(institutionAlias.name)),
    db
      .select({ missionGroup: institutionGroup.missionGroup })
      .from(institutionGroup)
      .where(and(eq(institutionGroup.ukprn, ukprn), visibleAt(institutionGroup, edition)))
      .orderBy(asc(institutionGroup.missionGroup)),
    db
      .select(campusColumns)
      .from(campus)
      .where(and(eq(campus.ukprn, ukprn), visibleAt(campus, edition)))
      .orderBy(asc(campus.campus)),
    db
      .select()
      .from(enrolment)
      .where(and(isAmong(enrolment.ukprn, [ukprn, UK_TOTAL]), visibleAt(enrolment, edition))),
    db
      .select({ ukprn: enrolment.ukprn, origin: enrolment.origin, students: enrolment.students })
      .from(enrolment)
      .where(
        and(
          eq(enrolment.academicYear, rankedYear),
          isAmong(enrolment.origin, ['non-uk', 'total']),
          visibleAt(enrolment, edition),
        ),
      ),
    db
      .select()
      .from(backer)
      .where(and(eq(backer.ukprn, ukprn), visibleAt(backer, edition)))
      .orderBy(asc(backer.organisation)),
    db
      .select()
      .from(evidence)
      .where(and(inArray(evidence.organisation, organisationsOfIt), visibleAt(evidence, edition))),
  ]);
  return {
    institution: found[0],
    aliases,
    groups,
    campuses,
    counts,
    ranked,
    backers,
    evidence: pages,
  };
}

export type InstitutionFacts = Awaited<ReturnType<typeof institutionFacts>>;

/** Name and slug of the provider that took another one over. */
export async function successorOf(db: Database, edition: number, ukprn: string) {
  const [row] = await db
    .select({ ukprn: institution.ukprn, slug: institution.slug, name: institution.name })
    .from(institution)
    .where(and(eq(institution.ukprn, ukprn), visibleAt(institution, edition)));
  return row ?? null;
}

/**
 * Those of the named providers whose successor is `ukprn` at an edition, with the newest academic
 * year in whose return each is.
 */
export async function predecessorsOf(
  db: Database,
  edition: number,
  ukprn: string,
  named: readonly string[],
) {
  return db
    .select({
      ukprn: institution.ukprn,
      slug: institution.slug,
      name: institution.name,
      last_return: max(enrolment.academicYear),
    })
    .from(institution)
    .leftJoin(
      enrolment,
      and(
        eq(enrolment.ukprn, institution.ukprn),
        eq(enrolment.origin, 'total'),
        visibleAt(enrolment, edition),
      ),
    )
    .where(
      and(
        isAmong(institution.ukprn, named),
        eq(institution.successor, ukprn),
        visibleAt(institution, edition),
      ),
    )
    .groupBy(institution.ukprn)
    .orderBy(asc(institution.ukprn));
}

export type PredecessorRow = Awaited<ReturnType<typeof predecessorsOf>>[number];
