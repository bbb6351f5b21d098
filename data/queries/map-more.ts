/** What the map asks for only where it is shown: where providers belong, what else they are called, and what they earn in fees. */
import { and, asc, gt } from 'drizzle-orm';
import { feeIncome, institution, institutionAlias, institutionGroup } from '../schema.ts';
import { isAmong } from './among.ts';
import type { Database } from './database.ts';
import { visibleAt } from './visible.ts';

/** Local authority, town and successor of every institution, the mission groups of those in any and their other names, all by UKPRN. One round trip. */
export async function membershipFacts(db: Database, edition: number) {
  const [places, groups, aliases] = await db.batch([
    db
      .select({
        ukprn: institution.ukprn,
        name: institution.name,
        successor: institution.successor,
        localAuthority: institution.localAuthority,
        town: institution.town,
      })
      .from(institution)
      .where(and(gt(institution.ukprn, ''), visibleAt(institution, edition)))
      .orderBy(asc(institution.ukprn)),
    db
      .select({ ukprn: institutionGroup.ukprn, missionGroup: institutionGroup.missionGroup })
      .from(institutionGroup)
      .where(and(gt(institutionGroup.ukprn, ''), visibleAt(institutionGroup, edition)))
      .orderBy(asc(institutionGroup.ukprn), asc(institutionGroup.missionGroup)),
    db
      .select({ ukprn: institutionAlias.ukprn, name: institutionAlias.name })
      .from(institutionAlias)
      .where(and(gt(institutionAlias.ukprn, ''), visibleAt(institutionAlias, edition)))
      .orderBy(asc(institutionAlias.ukprn), asc(institutionAlias.name)),
  ]);
  return { places, groups, aliases };
}

export type MembershipFacts = Awaited<ReturnType<typeof membershipFacts>>;

/** Items from which a provider's income from outside the UK and its share follow. */
const ITEMS = ['eu', 'non-eu', 'total'] as const;

/** Thousands of pounds by UKPRN, academic year, year end and item in the years given; the UK's published totals among them. */
export async function feesOfEveryone(db: Database, edition: number, years: readonly string[]) {
  return db
    .select({
      ukprn: feeIncome.ukprn,
      academicYear: feeIncome.academicYear,
      yearEnd: feeIncome.yearEnd,
      item: feeIncome.item,
      amount: feeIncome.amount,
    })
    .from(feeIncome)
    .where(
      and(
        isAmong(feeIncome.academicYear, years),
        isAmong(feeIncome.item, ITEMS),
        visibleAt(feeIncome, edition),
      ),
    );
}

export type FeeOfEveryone = Awaited<ReturnType<typeof feesOfEveryone>>[number];
