/**
 * Reads a file of HESA's DT051 Table 28 (non-UK students by provider and country) as HESA publishes
 * it for one world region and year: a preamble, then a wide table whose last two columns are the
 * region's total and that of all students from outside the UK.
 */
import { parseAcademicYear, type AcademicYear } from '../academic-year.ts';
import { UK_TOTAL, type WorldRegion } from '../codes.ts';
import { countryOfLabel } from '../countries/index.ts';
import { parseCells } from './csv.ts';

/** The regions that are to hand, by the column of their totals. */
const REGION_OF_TOTAL: Readonly<Record<string, WorldRegion>> = {
  'Total European Union': 'european-union',
  'Total Other Europe': 'other-europe',
};

/** One file: a release's figures of one region and academic year. */
export interface Table28 {
  academicYear: AcademicYear;
  region: WorldRegion;
  /** The year in which HESA released the file, e.g. `2025`. */
  release: string;
  cells: { ukprn: string; country: string; students: number }[];
}

function codeOf(label: string): string {
  const country = countryOfLabel(label, 'hesa');
  if (!country) throw new Error(`Country "${label}" is not known`);
  return country.code;
}

/** Reads a file. @throws when a column is not known, or the year or release is missing */
export function parseTable28(text: string): Table28 {
  const rows = parseCells(text);
  const start = rows.findIndex((cells) => cells[0] === 'UKPRN');
  const preamble = rows.slice(0, start);
  const release = preamble.find((cells) => cells[0] === 'Date:')?.[1]?.trim();
  const filter = preamble.find((cells) => cells[1]?.trim() === 'Academic year');
  const academicYear = parseAcademicYear(filter?.[2] ?? '');
  const labels = (rows[start] ?? []).slice(2).map((label) => label.trim());
  const region = REGION_OF_TOTAL[labels.at(-2) ?? ''];
  if (!release || !academicYear || !region) throw new Error('No release, year or region');
  const codes = [...labels.slice(0, -2).map(codeOf), 'region-total', 'non-uk'];
  const cells = rows.slice(start + 1).flatMap(([ukprn, , ...counts]) =>
    codes.map((country, at) => {
      const students = Number(counts[at]?.replaceAll(',', ''));
      if (!Number.isInteger(students)) throw new Error(`"${counts[at]}" is no count of students`);
      return { ukprn: ukprn || UK_TOTAL, country, students };
    }),
  );
  return { academicYear, region, release, cells };
}
