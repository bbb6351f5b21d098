/**
 * Table 11 as CSV: HESA's own, wide with its preamble, one academic year a file; or tidied, one row
 * a permanent address, nation and year, without a preamble.
 */
import { parseAcademicYear } from '../../../data/academic-year.ts';
import { ORIGIN_BY_NATION, type OriginByNationRow } from '../../../data/publishing/tables.ts';
import { at, Refused } from '../refused.ts';
import { academicYearOf, narrowedTo, otherTable, releaseOf } from '../read/hesa.ts';
import type { Member } from '../read/members.ts';
import { openTable, type OpenTable } from '../read/preamble.ts';
import { releaseGiven } from '../read/release-given.ts';
import type { Intake, Parser } from '../source.ts';
import { nationOf, nationRow, nationsOf, TITLE } from './nations.ts';

const REFERENCE = 'DT051 Table 11';
/** First cells of the header: HESA's own in older and newer releases, and that of the tidied form. */
const FIRST_CELLS = ['Domicile', 'Permanent address', 'academic_year'] as const;
const TIDY = ['academic_year', 'domicile', 'country_of_he_provider', 'number'] as const;
const FILTERS = ['First year marker', 'Entrant marker', 'Level of study', 'Mode of study'];

/** Takes in either form; otherwise says what the file is. */
export const parseCsv: Parser = async (member, intake) => {
  const table = await openTable(member.bytes, member.name, FIRST_CELLS);
  if (table.header.join() === TIDY.join()) {
    await readTidy(table, member, intake);
    return null;
  }
  const other = otherTable(table, REFERENCE);
  if (other) return other;
  const narrowed = narrowedTo(table, FILTERS);
  if (narrowed) return `HESA Table 11 of some students only (${narrowed})`;
  await readWide(table, member, intake);
  return null;
};

async function readTidy(table: OpenTable, member: Member, intake: Intake): Promise<void> {
  const release = intake.release(releaseGiven(intake, table.file), TITLE);
  const years = new Set<string>();
  for await (const batch of table.rows) {
    const rows: OriginByNationRow[] = [];
    for (const { line, cells } of batch) {
      const where = at(table.file, line);
      const [text = '', label = '', nation = '', number = ''] = cells;
      const year = parseAcademicYear(text);
      if (!year) throw new Refused(`${where}: "${text}" is not an academic year.`);
      if (!years.has(year)) release.partition('origin-by-nation', year, member);
      years.add(year);
      rows.push(nationRow(year, label, nationOf(nation, where), number, where));
    }
    await release.add(ORIGIN_BY_NATION, rows);
  }
}

async function readWide(table: OpenTable, member: Member, intake: Intake): Promise<void> {
  const nations = nationsOf(table.header.slice(1), at(table.file, table.headerLine));
  const year = academicYearOf(table);
  const release = intake.release(releaseOf(table), TITLE);
  release.partition('origin-by-nation', year, member);
  for await (const batch of table.rows) {
    const rows = batch.flatMap(({ line, cells: [label = '', ...cells] }) => {
      const where = at(table.file, line);
      return nations.map((nation, index) =>
        nationRow(year, label, nation, cells[index] ?? '', where),
      );
    });
    await release.add(ORIGIN_BY_NATION, rows);
  }
}
