/**
 * HESA DT031 Table 6, tuition fees and education contracts: one wide CSV an academic year, a column
 * an item, a line a provider and financial year end, a last line of totals. Blank cells have no row.
 */
import { UK_TOTAL, type FeeItem } from '../../../data/codes.ts';
import { FEE_INCOME, type FeeIncomeRow } from '../../../data/publishing/tables.ts';
import { at, Refused } from '../refused.ts';
import type { Parser } from '../source.ts';
import { academicYearOf, narrowedTo, otherTable, releaseOf } from '../read/hesa.ts';
import { readAmount } from '../read/numbers.ts';
import { openTable, type OpenTable } from '../read/preamble.ts';
import { providerRows } from '../read/provider-rows.ts';
import { FILTERS, ITEM_COLUMNS, LEADING_COLUMNS, OPTIONAL_ITEMS, UNIT, WHOLE } from './labels.ts';

const REFERENCE = 'DT031 Table 6';
const YEAR_END = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Takes in the table when it holds all fees; otherwise says what it is. */
export const parseFinanceTable6: Parser = async (member, intake) => {
  const table = await openTable(member.bytes, member.name, 'UKPRN');
  const other = otherTable(table, REFERENCE);
  if (other) return other;
  const narrowed = narrowedTo(table, FILTERS, WHOLE);
  if (narrowed) return `HESA finance Table 6 of some fees only (${narrowed})`;

  const items = itemsOf(table);
  const academicYear = academicYearOf(table);
  const release = intake.release(
    releaseOf(table),
    'Tuition fees and education contracts by HE provider (HESA DT031 Table 6)',
  );
  release.partition('fee-income', academicYear, member);
  for await (const batch of providerRows(table)) {
    const rows: FeeIncomeRow[] = [];
    for (const { ukprn, name, cells, where } of batch) {
      if (ukprn !== UK_TOTAL) release.provider({ ukprn, name, seen: academicYear });
      const yearEnd = (cells[2] ?? '').trim();
      if (ukprn === UK_TOTAL ? yearEnd !== '' : !YEAR_END.test(yearEnd)) {
        throw new Refused(`${where}: "${yearEnd}" is not the end of a financial year.`);
      }
      for (const [index, item] of items.entries()) {
        const text = (cells[index + LEADING_COLUMNS.length] ?? '').trim();
        if (text === '') continue;
        const amount = readAmount(text);
        if (amount === null) throw new Refused(`${where}: "${text}" for ${item} is no amount.`);
        rows.push({ academicYear, item, ukprn, yearEnd, amount });
      }
    }
    await release.add(FEE_INCOME, rows);
  }
  return null;
};

function itemsOf({ file, header, headerLine, unit }: OpenTable): FeeItem[] {
  const where = at(file, headerLine);
  if (unit !== UNIT) {
    throw new Refused(`${where}: the unit above the columns is ${unit ?? 'missing'}, not ${UNIT}.`);
  }
  for (const [index, names] of LEADING_COLUMNS.entries()) {
    if (names.includes(header[index] ?? '')) continue;
    throw new Refused(`${where}: "${header[index]}" stands where "${names[0]}" belongs.`);
  }
  const items = header.slice(LEADING_COLUMNS.length).map((column) => {
    const item = ITEM_COLUMNS.get(column);
    if (item) return item;
    const known = [...ITEM_COLUMNS.keys()].join(', ');
    throw new Refused(`${where}: the column "${column}" is not known. Known: ${known}.`);
  });
  for (const item of ITEM_COLUMNS.values()) {
    const times = items.filter((each) => each === item).length;
    if (times === 1 || (times === 0 && OPTIONAL_ITEMS.includes(item))) continue;
    throw new Refused(`${where}: ${times} columns for "${item}", not one.`);
  }
  return items;
}
