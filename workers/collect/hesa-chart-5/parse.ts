/** HESA DT052 chart 5: students who study wholly overseas for a UK qualification, by country and year. */
import { parseAcademicYear } from '../../../data/academic-year.ts';
import { countryOfLabel } from '../../../data/countries/index.ts';
import { TRANSNATIONAL, type TransnationalRow } from '../../../data/publishing/tables.ts';
import { at, Refused } from '../refused.ts';
import { studentsOf } from '../read/hesa.ts';
import { openTable, type OpenTable } from '../read/preamble.ts';
import type { Parser } from '../source.ts';

const FIRST_CELL = 'Academic Year';
const HEADER = [FIRST_CELL, 'Country of study', 'Number'];
const TITLE =
  'Transnational students studying wholly overseas for a UK higher education qualification';
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Takes in the chart's figures; otherwise says what the file is. */
export const parseChart5: Parser = async (member, intake) => {
  const table = await openTable(member.bytes, member.name, FIRST_CELL);
  const title = table.fields.get('Title') ?? '';
  if (!title.startsWith(TITLE) || table.header.join() !== HEADER.join()) {
    return title === ''
      ? `a table with the columns ${table.header.join(', ')}`
      : `HESA's "${title}"`;
  }
  const release = intake.release(releaseOf(table), `${TITLE} (HESA chart 5)`);
  const years = new Set<string>();
  for await (const batch of table.rows) {
    const rows = batch.map(({ line, cells: [text = '', label = '', number = ''] }) => {
      const where = at(table.file, line);
      const academicYear = parseAcademicYear(text);
      const country = countryOfLabel(label, 'hesa');
      if (!academicYear) throw new Refused(`${where}: "${text}" is not an academic year.`);
      if (!country) throw new Refused(`${where}: "${label}" is no country that is known.`);
      if (!years.has(academicYear)) release.partition('transnational', academicYear, member);
      years.add(academicYear);
      const row: TransnationalRow = {
        academicYear,
        country: country.code,
        students: studentsOf(number, label, where),
      };
      return row;
    });
    await release.add(TRANSNATIONAL, rows);
  }
  return null;
};

/** `Last updated,Jan-23` as `2023-01`. @throws {Refused} */
function releaseOf({ fields, file }: OpenTable): string {
  const text = fields.get('Last updated') ?? '';
  const [month = '', year = ''] = text.split('-');
  const index = MONTHS.indexOf(month);
  if (index >= 0 && /^\d{2}$/.test(year)) return `20${year}-${String(index + 1).padStart(2, '0')}`;
  throw new Refused(`${file}: "Last updated,${text}" is no month such as Jan-23.`);
}
