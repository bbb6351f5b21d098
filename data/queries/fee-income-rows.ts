/** Rows of the dataset `fee-income`. */
import { and, asc, ne } from 'drizzle-orm';
import { FEE_ITEMS, UK_TOTAL } from '../codes.ts';
import { feeIncome } from '../schema.ts';
import { isAmong } from './among.ts';
import type { Database } from './database.ts';
import { ASKED_ANEW } from './known.ts';
import { enrolmentRanges } from './enrolment-ranges.ts';
import { follows, pageOf, type RowsAsked, type RowsQuery } from './page.ts';
import { visibleAt } from './visible.ts';

const KEY = ['academic_year', 'item', 'ukprn', 'year_end'];

/** Columns by their public names. */
export const feeIncomeColumns = {
  ukprn: feeIncome.ukprn,
  academic_year: feeIncome.academicYear,
  year_end: feeIncome.yearEnd,
  item: feeIncome.item,
  amount: feeIncome.amount,
};

/** The order of the key. */
export const feeIncomeOrder = [
  asc(feeIncome.academicYear),
  asc(feeIncome.item),
  asc(feeIncome.ukprn),
  asc(feeIncome.yearEnd),
] as const;

/** Every provider of the academic years and items asked for: walks the primary key and sorts nothing. */
async function allProviders(
  db: Database,
  { edition, filters, after, limit, known = ASKED_ANEW }: RowsAsked,
) {
  const years = filters.academic_year ?? (await known.partitions(db, 'fee-income', edition));
  const items = [...(filters.item ?? FEE_ITEMS)].sort();
  const found = [];
  for (const range of enrolmentRanges([...years].sort(), items, after)) {
    if (found.length > limit) break;
    const rows = await db
      .select(feeIncomeColumns)
      .from(feeIncome)
      .where(
        and(
          isAmong(feeIncome.academicYear, range.years),
          isAmong(feeIncome.item, range.origins),
          follows(
            [feeIncome.ukprn, feeIncome.yearEnd],
            range.above ? (after ?? []).slice(2) : null,
          ),
          ne(feeIncome.ukprn, UK_TOTAL),
          visibleAt(feeIncome, edition),
        ),
      )
      .orderBy(...feeIncomeOrder)
      .limit(limit + 1 - found.length);
    found.push(...rows);
  }
  return found;
}

/** Named providers, or the published total: along the index by provider. */
async function ofProviders(
  db: Database,
  { edition, filters, after, limit }: RowsAsked,
  ukprns: readonly string[],
) {
  const key = [feeIncome.academicYear, feeIncome.item, feeIncome.ukprn, feeIncome.yearEnd];
  return db
    .select(feeIncomeColumns)
    .from(feeIncome)
    .where(
      and(
        isAmong(feeIncome.ukprn, ukprns),
        filters.academic_year && isAmong(feeIncome.academicYear, filters.academic_year),
        filters.item && isAmong(feeIncome.item, filters.item),
        after ? follows(key, after) : undefined,
        visibleAt(feeIncome, edition),
      ),
    )
    .orderBy(...feeIncomeOrder)
    .limit(limit + 1);
}

/** Published totals (`UK`) come only when asked for by that code. */
export const feeIncomeRows: RowsQuery = async (db, asked) => {
  const { edition, filters, limit, known = ASKED_ANEW } = asked;
  const [found, names] = await Promise.all([
    filters.ukprn ? ofProviders(db, asked, filters.ukprn) : allProviders(db, asked),
    known.names(db, edition, filters.ukprn),
  ]);
  const rows = found.map(({ ukprn, ...rest }) => ({
    ukprn,
    provider: names.get(ukprn) ?? null,
    ...rest,
  }));
  return pageOf(rows, KEY, limit);
};
