/** Fee income: what providers earned in tuition fees, by where students came from. */
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { sql } from 'drizzle-orm';
import { FEE_ITEMS } from '../codes.ts';
import { history, isAcademicYear, isHistory, isOneOf, isUkprnOrTotal, run } from './shared.ts';

const feeIncomeColumns = {
  academicYear: text('academic_year').notNull(),
  item: text('item', { enum: FEE_ITEMS }).notNull(),
  /** The provider's UKPRN, or `UK` for the published total row. */
  ukprn: text('ukprn').notNull(),
  /** Last day of the provider's financial year, ISO; empty for the published total. A provider that changed its year end has two in an academic year. */
  yearEnd: text('year_end').notNull(),
  /** Thousands of pounds, as published; may be negative. A blank cell has no row. */
  amount: integer('amount').notNull(),
};

/** Tuition fees and education contracts (HESA finance Table 6). Partition: academic year. */
export const feeIncome = sqliteTable('fee_income', { ...feeIncomeColumns, ...history }, (table) => [
  primaryKey({
    columns: [table.academicYear, table.item, table.ukprn, table.yearEnd, table.since],
  }),
  index('fee_income_by_provider').on(
    table.ukprn,
    table.academicYear,
    table.item,
    table.yearEnd,
    table.since,
    table.until,
    table.amount,
  ),
  index('fee_income_since').on(table.since),
  index('fee_income_until')
    .on(table.until)
    .where(sql`${table.until} is not null`),
  check('fee_income_year', isAcademicYear(table.academicYear)),
  check('fee_income_item', isOneOf(table.item, FEE_ITEMS)),
  check('fee_income_ukprn', isUkprnOrTotal(table.ukprn)),
  check(
    'fee_income_year_end',
    sql`${table.yearEnd} = '' or ${table.yearEnd} glob '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'`,
  ),
  check('fee_income_history', isHistory(table)),
]);

export const feeIncomeStaged = sqliteTable(
  'fee_income_staged',
  { ...run, ...feeIncomeColumns },
  (table) => [
    primaryKey({
      columns: [table.runId, table.academicYear, table.item, table.ukprn, table.yearEnd],
    }),
  ],
);
