/** The tuition fees of one provider, and of the UK beside it, at an edition. */
import { and, asc } from 'drizzle-orm';
import { UK_TOTAL } from '../codes.ts';
import { feeIncome } from '../schema.ts';
import { isAmong } from './among.ts';
import type { Database } from './database.ts';
import { visibleAt } from './visible.ts';

/** Items from which the part from outside the UK follows. */
const ITEMS = ['uk', 'eu', 'non-eu', 'total'] as const;

/** Amounts by academic year, year end and item, in that order; the UK's published totals under `UK`. */
export async function feeFacts(db: Database, edition: number, ukprn: string) {
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
        isAmong(feeIncome.ukprn, [ukprn, UK_TOTAL]),
        isAmong(feeIncome.item, ITEMS),
        visibleAt(feeIncome, edition),
      ),
    )
    .orderBy(asc(feeIncome.academicYear), asc(feeIncome.yearEnd));
}

export type FeeFact = Awaited<ReturnType<typeof feeFacts>>[number];
