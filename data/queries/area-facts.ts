/** What areas are summed up from, as it stands at an edition. */
import { and, asc, gt, ne } from 'drizzle-orm';
import { UK_TOTAL, type FeeItem } from '../codes.ts';
import { backer, enrolment, feeIncome, institution } from '../schema.ts';
import { isAmong } from './among.ts';
import type { Database } from './database.ts';
import { visibleAt } from './visible.ts';

const AREA_ORIGINS = ['non-uk', 'total'] as const;
/** Fees from outside the UK, and all tuition income. */
const AREA_FEES: readonly FeeItem[] = ['eu', 'non-eu', 'total'];

/**
 * Every institution with where it stands, its students from outside the UK and in all in `years`
 * (the published UK totals among them), tuition fees in `feeYears`, and organisations with
 * evidence. One round trip.
 */
export async function areaFacts(
  db: Database,
  edition: number,
  years: readonly string[],
  feeYears: readonly string[],
) {
  const [institutions, counts, fees, backers] = await db.batch([
    db
      .select({
        ukprn: institution.ukprn,
        slug: institution.slug,
        name: institution.name,
        town: institution.town,
        nation: institution.nation,
        region: institution.region,
        localAuthority: institution.localAuthority,
      })
      .from(institution)
      .where(and(gt(institution.ukprn, ''), visibleAt(institution, edition)))
      .orderBy(asc(institution.ukprn)),
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
          isAmong(enrolment.origin, AREA_ORIGINS),
          visibleAt(enrolment, edition),
        ),
      ),
    db
      .select({
        ukprn: feeIncome.ukprn,
        academicYear: feeIncome.academicYear,
        item: feeIncome.item,
        amount: feeIncome.amount,
      })
      .from(feeIncome)
      .where(
        and(
          isAmong(feeIncome.academicYear, feeYears),
          isAmong(feeIncome.item, AREA_FEES),
          ne(feeIncome.ukprn, UK_TOTAL),
          visibleAt(feeIncome, edition),
        ),
      ),
    db
      .select({
        ukprn: backer.ukprn,
        status: backer.status,
        name: backer.name,
        organisation: backer.organisation,
        type: backer.type,
        nation: backer.nation,
        place: backer.place,
      })
      .from(backer)
      .where(and(gt(backer.organisation, ''), visibleAt(backer, edition))),
  ]);
  return { institutions, counts, fees, backers };
}

export type AreaFacts = Awaited<ReturnType<typeof areaFacts>>;
