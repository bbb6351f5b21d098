/** Versions of rows of `fee-income` that stand at one of two editions and not at the other. */
import { and, asc, ne } from 'drizzle-orm';
import { FEE_ITEMS, UK_TOTAL } from '../codes.ts';
import { feeIncome } from '../schema.ts';
import { isAmong } from './among.ts';
import { enrolmentRanges } from './enrolment-ranges.ts';
import { feeIncomeColumns, feeIncomeOrder } from './fee-income-rows.ts';
import { follows } from './page.ts';
import { atOneOnly, isNewOf, versions, type Stood, type StoodQuery } from './stood.ts';

export const feeIncomeStood: StoodQuery = async (db, asked, years) => {
  const { after, limit, ukprns } = asked;
  const stood: Stood[] = [];
  const { academic_year, item = FEE_ITEMS } = asked.filters ?? {};
  const wanted = years.filter((year) => academic_year?.includes(year) ?? true);
  for (const range of enrolmentRanges(wanted, [...item].sort(), after)) {
    if (stood.length >= limit) break;
    const rows = await db
      .select({ ...feeIncomeColumns, isNew: isNewOf(feeIncome, asked) })
      .from(feeIncome)
      .where(
        and(
          isAmong(feeIncome.academicYear, range.years),
          isAmong(feeIncome.item, range.origins),
          follows(
            [feeIncome.ukprn, feeIncome.yearEnd],
            range.above ? (after ?? []).slice(2) : null,
          ),
          ukprns ? isAmong(feeIncome.ukprn, ukprns) : ne(feeIncome.ukprn, UK_TOTAL),
          atOneOnly(feeIncome, asked),
        ),
      )
      .orderBy(...feeIncomeOrder, asc(feeIncome.since))
      .limit(limit - stood.length);
    stood.push(...versions(rows));
  }
  return stood;
};
