/** What HESA's student tables share: the table's number, its release, its year, its filters. */
import { parseAcademicYear, type AcademicYear } from '../../../data/academic-year.ts';
import { UK_TOTAL } from '../../../data/codes.ts';
import { at, Refused } from '../refused.ts';
import { readCount } from './numbers.ts';
import type { OpenTable } from './preamble.ts';

/** The column of the long form, one row a figure, which no wide table has. */
const LONG_FORM = 'Number';

/**
 * Says what a HESA file is when it is not the table asked for, e.g. `HESA DT051 Table 59 (UK
 * permanent address HE students …)`; null when it is.
 *
 * @param reference the table's number as in `Reference ID:`, e.g. `DT051 Table 1`
 * @throws {Refused} when it does not say what it is.
 */
export function otherTable(table: OpenTable, reference: string): string | null {
  if (table.header.includes(LONG_FORM)) {
    return 'a long extract of a HESA table (one row a category, years and filters as columns), which may hold part of the providers or of the students';
  }
  if (!table.fields.get('Reference ID')) {
    throw new Refused(
      `${table.file} does not say which table it is: there is no "Reference ID:" above the header.`,
    );
  }
  return otherReference(table, reference);
}

/** As `otherTable`, of a table that its header tells already, and that may say no more: null where it does not. */
export function otherReference({ fields }: OpenTable, reference: string): string | null {
  const found = fields.get('Reference ID');
  if (!found || found === reference) return null;
  return `HESA ${found} (${fields.get('Title') ?? 'without a title'})`;
}

/**
 * Says which students a table was filtered to, e.g. `Level of study: First degree`; null where every
 * filter but the academic year leaves nothing out.
 *
 * @param whole what filters say that leave nothing out, where that is not `All`
 * @throws {Refused} for a filter that is not among those known.
 */
export function narrowedTo(
  table: OpenTable,
  known: readonly string[],
  whole: Readonly<Record<string, string>> = {},
): string | null {
  const narrowed: string[] = [];
  for (const [name, { value, line }] of table.filters) {
    if (name === 'Academic year') continue;
    if (!known.includes(name)) {
      throw new Refused(
        `${at(table.file, line)}: the filter "${name}" is not known. Known: ${known.join(', ')}.`,
      );
    }
    if (value !== (whole[name] ?? 'All')) narrowed.push(`${name}: ${value}`);
  }
  return narrowed.length > 0 ? narrowed.join(', ') : null;
}

/** The academic year, which only the filters tell (the subtitle names the years of the release). @throws {Refused} */
export function academicYearOf(table: OpenTable): AcademicYear {
  const filter = table.filters.get('Academic year');
  if (!filter) throw new Refused(`${table.file}: the filters name no academic year.`);
  const year = parseAcademicYear(filter.value);
  if (!year) {
    throw new Refused(
      `${at(table.file, filter.line)}: "${filter.value}" is not an academic year such as 2023/24.`,
    );
  }
  return year;
}

/** The release as the file states it, as a rule a bare year. @throws {Refused} */
export function releaseOf(table: OpenTable): string {
  const date = table.fields.get('Date') ?? '';
  if (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(date)) return date;
  throw new Refused(`${table.file}: "Date: ${date}" is not a year or a date such as 2025-08-07.`);
}

/** The provider in the first two cells of a row; the row of totals has a name alone. @throws {Refused} */
export function providerOf(
  cells: readonly string[],
  where: string,
): { ukprn: string; name: string } {
  const ukprn = (cells[0] ?? '').trim();
  const name = (cells[1] ?? '').trim();
  if (ukprn === '' && name === 'Total') return { ukprn: UK_TOTAL, name };
  if (!/^1\d{7}$/.test(ukprn))
    throw new Refused(`${where}: "${ukprn}" is not a UKPRN ("${name}").`);
  if (name === '') throw new Refused(`${where}: the provider ${ukprn} has no name.`);
  return { ukprn, name };
}

/** HESA rounds counts of students to the nearest 5; anything else was not published by HESA. @throws {Refused} */
export function studentsOf(text: string, column: string, where: string): number {
  const students = readCount(text);
  if (students === null) throw new Refused(`${where}: "${text}" under "${column}" is not a count.`);
  if (students % 5 !== 0) {
    throw new Refused(`${where}: ${text} under "${column}" is not a multiple of 5.`);
  }
  return students;
}
