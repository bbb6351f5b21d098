/**
 * Reads a file of HESA's DT031 Table 6 (tuition fees and education contracts by provider) as HESA
 * publishes it: preamble, a line with the unit, a wide table with a line a provider and financial
 * year end, and a last line for the UK.
 */
import { parseAcademicYear, type AcademicYear } from '../academic-year.ts';
import { FEE_ITEMS, UK_TOTAL, type FeeItem } from '../codes.ts';
import { parseCells } from './csv.ts';

/** HESA's columns, in the order of our codes; older years lack the last. */
const LABELS = [
  'Total Home fees',
  'Total Rest of UK fees',
  'Total UK fees',
  'Total EU fees',
  'Total UK and EU fees',
  'Total Non-EU fees',
  'Total HE course fees',
  'Total research training support grants',
  'Non-credit bearing course fees',
  'FE course fees',
  'Total tuition fees and education contracts',
  'Of which: Net fee income relating to contracted out activity',
];

/** One provider's line, or the UK's. */
export interface Table6Line {
  /** UKPRN, or `UK` for the published total. */
  ukprn: string;
  /** Name as HESA writes it. */
  name: string;
  /** Last day of the financial year; empty for the UK. */
  yearEnd: string;
  /** Thousands of pounds; a blank cell has none. */
  amounts: { item: FeeItem; amount: number }[];
}

export interface Table6 {
  academicYear: AcademicYear;
  /** The year in which HESA released the file, e.g. `2024`. */
  release: string;
  lines: Table6Line[];
}

function amountOf(text: string): number {
  const size = Number(text.replaceAll(/[(),]/g, ''));
  if (!/^\(?[\d,]+\)?$/.test(text) || Number.isNaN(size)) throw new Error(`"${text}" is no amount`);
  return text.startsWith('(') ? -size : size;
}

/** Reads a file. @throws when a column or an amount is not of the known form, or the year or unit is missing */
export function parseTable6(text: string): Table6 {
  const rows = parseCells(text);
  const start = rows.findIndex((cells) => cells[0] === 'UKPRN');
  const preamble = rows.slice(0, Math.max(start, 0));
  const release = preamble.find((cells) => cells[0] === 'Date:')?.[1]?.trim();
  const filter = preamble.find((cells) => cells[1]?.trim() === 'Academic year');
  const academicYear = parseAcademicYear(filter?.[2] ?? '');
  if (!release || !academicYear) throw new Error('No release or no academic year');
  if (!preamble.flat().includes('(£000s)')) throw new Error('Not in thousands of pounds');
  const labels = (rows[start] ?? []).slice(3);
  if (labels.join() !== LABELS.slice(0, labels.length).join()) {
    throw new Error(`Columns are ${labels.join(', ')}`);
  }
  const lines = rows.slice(start + 1).map(([ukprn = '', name = '', yearEnd = '', ...cells]) => ({
    ukprn: ukprn || UK_TOTAL,
    name: name.trim(),
    yearEnd,
    amounts: FEE_ITEMS.flatMap((item, at) =>
      cells[at] ? [{ item, amount: amountOf(cells[at]) }] : [],
    ),
  }));
  return { academicYear, release, lines };
}
