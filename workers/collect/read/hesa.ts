/** What HESA's student tables share: the table's number, its release, its year, its filters. */
import { parseAcademicYear, type AcademicYear } from '../../../data/academic-year.ts';
import { at, Refused } from '../refused.ts';
import type { OpenTable } from './preamble.ts';

/** Header cells of the long form, one row a category instead of one column. */
const LONG_FORM = ['Category marker', 'Category', 'Number'];

/**
 * Says what a HESA file is when it is not the table asked for, e.g. `HESA DT051 Table 59 (UK
 * permanent address HE students …)`; null when it is.
 *
 * @param reference the table's number as in `Reference ID:`, e.g. `DT051 Table 1`
 * @throws {Refused} when it does not say what it is.
 */
export function otherTable(table: OpenTable, reference: string): string | null {
  if (LONG_FORM.every((cell) => table.header.includes(cell))) {
    return 'a long extract of a HESA table (one row a category, years and filters as columns), which may hold part of the providers or of the students';
  }
  const found = table.fields.get('Reference ID');
  if (!found) {
    throw new Refused(
      `${table.file} does not say which table it is: there is no "Reference ID:" above the header.`,
    );
  }
  return found === reference
    ? null
    : `HESA ${found} (${table.fields.get('Title') ?? 'without a title'})`;
}

/**
 * Says which students a table was filtered to, e.g. `Level of study: First degree`; null where every
 * filter but the academic year is `All`.
 *
 * @throws {Refused} for a filter that is not among those known.
 */
export function narrowedTo(table: OpenTable, known: readonly string[]): string | null {
  const narrowed: string[] = [];
  for (const [name, { value, line }] of table.filters) {
    if (name === 'Academic year') continue;
    if (!known.includes(name)) {
      throw new Refused(
        `${at(table.file, line)}: the filter "${name}" is not known. Known: ${known.join(', ')}.`,
      );
    }
    if (value !== 'All') narrowed.push(`${name}: ${value}`);
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
