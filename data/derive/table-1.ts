/**
 * Reads a file of HESA's DT051 Table 1 (student enrolments by provider and permanent address) as
 * HESA publishes it: a preamble of `key, value` lines that varies in length, then a wide table with
 * one line a provider and a last line for the UK whose UKPRN is empty.
 */
import { parseAcademicYear, type AcademicYear } from '../academic-year.ts';
import { UK_TOTAL, type Origin } from '../codes.ts';
import { parseCells } from './csv.ts';

/** HESA's column heads and our codes. Releases differ: the EU column was once "Other European Union". */
const ORIGIN_OF_LABEL: Readonly<Record<string, Origin>> = {
  England: 'england',
  Scotland: 'scotland',
  Wales: 'wales',
  'Northern Ireland': 'northern-ireland',
  'Other UK': 'other-uk',
  'Total UK': 'uk',
  'European Union': 'eu',
  'Other European Union': 'eu',
  'Non-European Union': 'non-eu',
  'Total Non-UK': 'non-uk',
  'Not known': 'not-known',
  Total: 'total',
};

/** One provider's line, or the UK's. */
export interface Table1Line {
  /** UKPRN, or `UK` for the published total. */
  ukprn: string;
  /** Name as HESA writes it. */
  name: string;
  /** Students by origin, as published. */
  students: { origin: Origin; students: number }[];
}

/** One file: a release's figures of one academic year. */
export interface Table1 {
  academicYear: AcademicYear;
  /** The year in which HESA released the file, e.g. `2025`. */
  release: string;
  lines: Table1Line[];
}

function count(text: string): number {
  if (!/^\d{1,3}(,\d{3})*$|^\d+$/.test(text)) throw new Error(`"${text}" is no count of students`);
  return Number(text.replaceAll(',', ''));
}

/** The academic year of a file. It stands in the filters; the subtitle names the whole release's span. */
function academicYearOf(preamble: string[][]): AcademicYear {
  const filter = preamble.find((cells) => cells[1]?.trim() === 'Academic year');
  const year = parseAcademicYear(filter?.[2] ?? '');
  if (!year) throw new Error('The filters name no academic year');
  return year;
}

/**
 * Reads a file.
 *
 * @throws when a column or a count is not of the known form, or the year or release is missing
 */
export function parseTable1(text: string): Table1 {
  const rows = parseCells(text);
  const start = rows.findIndex((cells) => cells[0] === 'UKPRN');
  if (start < 0) throw new Error('No line begins with UKPRN');
  const preamble = rows.slice(0, start);
  const release = preamble.find((cells) => cells[0] === 'Date:')?.[1]?.trim();
  if (!release) throw new Error('The preamble gives no date of release');

  const origins = (rows[start] ?? []).slice(2).map((label) => {
    const origin = ORIGIN_OF_LABEL[label.trim()];
    if (!origin) throw new Error(`Column "${label}" is not known`);
    return origin;
  });
  const lines = rows.slice(start + 1).map(([ukprn = '', name = '', ...counts]) => {
    if (!ukprn && name !== 'Total') throw new Error(`"${name}" has no UKPRN`);
    return {
      ukprn: ukprn || UK_TOTAL,
      name: name.trim(),
      students: origins.map((origin, at) => ({ origin, students: count(counts[at] ?? '') })),
    };
  });
  return { academicYear: academicYearOf(preamble), release, lines };
}
