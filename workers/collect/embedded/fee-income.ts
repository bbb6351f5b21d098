/** Reads our own tidy tables of fee income, one row a provider, financial year and item. */
import { parseAcademicYear } from '../../../data/academic-year.ts';
import { FEE_ITEMS } from '../../../data/codes.ts';
import { FEE_INCOME_COLUMNS } from '../../../data/figures/columns.ts';
import { FEE_INCOME } from '../../../data/publishing/tables.ts';
import { Refused } from '../refused.ts';
import { readTidyYears } from './tidy-years.ts';

export const readTidyFeeIncome = readTidyYears(
  'fee-income',
  FEE_INCOME,
  FEE_INCOME_COLUMNS,
  (cells, where) => {
    const academicYear = parseAcademicYear(cells.academic_year);
    const item = FEE_ITEMS.find((each) => each === cells.item);
    const amount = /^-?\d+$/.test(cells.amount) ? Number(cells.amount) : null;
    if (!academicYear) throw new Refused(`${where}: "${cells.academic_year}" is no year.`);
    if (!item) throw new Refused(`${where}: "${cells.item}" is no item of fee income.`);
    if (amount === null) throw new Refused(`${where}: "${cells.amount}" is no amount.`);
    return { academicYear, item, ukprn: cells.ukprn, yearEnd: cells.year_end, amount };
  },
);
