/** The figures of fee income: Table 6 laid out long, one row a provider, financial year and item. */
import { FEE_INCOME_COLUMNS } from '../figures/columns.ts';
import { csvText } from './csv.ts';
import type { Table6 } from './table-6.ts';

/** A release's figures in the order of the database's key (year, item, provider, year end). */
export function feeIncomeCsv(files: readonly Table6[]): string {
  const keyed = files.flatMap(({ academicYear, lines }) =>
    lines.flatMap(({ ukprn, yearEnd, amounts }) =>
      amounts.map(({ item, amount }) => ({
        key: `${academicYear} ${item} ${ukprn} ${yearEnd}`,
        row: { academic_year: academicYear, item, ukprn, year_end: yearEnd, amount },
      })),
    ),
  );
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
  return csvText(
    FEE_INCOME_COLUMNS,
    keyed.map(({ row }) => row),
  );
}
