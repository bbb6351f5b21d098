/** Table 11 as a spreadsheet: a sheet an academic year, named `2021_2022`, a column a nation. */
import { parseAcademicYear } from '../../../data/academic-year.ts';
import { ORIGIN_BY_NATION } from '../../../data/publishing/tables.ts';
import { at, Refused } from '../refused.ts';
import { releaseGiven } from '../read/release-given.ts';
import { openWorkbook, sheetOf } from '../read/workbook.ts';
import type { Parser } from '../source.ts';
import { nationRow, nationsOf, TITLE } from './nations.ts';

const YEAR_SHEET = /^(\d{4})[_/-]\d{2}(\d{2})$/;
/** A column that repeats the year of the sheet. */
const YEAR_COLUMN = 'Year';

/** The academic year that a sheet is named for, or null. */
function yearOfSheet(name: string): string | null {
  const match = YEAR_SHEET.exec(name.trim());
  return match && parseAcademicYear(`${match[1]}/${match[2]}`);
}

/** Takes in the sheets of years; other sheets, such as sums over the years, are left out. */
export const parseWorkbook: Parser = async (member, intake) => {
  const book = await openWorkbook(member);
  const years = book.sheets.flatMap((sheet) => {
    const year = yearOfSheet(sheet);
    return year ? [{ sheet, year }] : [];
  });
  if (years.length === 0) return `a spreadsheet with the sheets ${book.sheets.join(', ')}`;
  const release = intake.release(releaseGiven(intake, member.name), TITLE);
  for (const { sheet, year } of years) {
    const file = sheetOf(book, sheet);
    release.partition('origin-by-nation', year, member);
    let columns: ReturnType<typeof columnsOf> | null = null;
    for await (const batch of book.records(sheet)) {
      for (const { line, cells } of batch) {
        const where = at(file, line);
        if (!columns) {
          columns = columnsOf(cells, where);
          continue;
        }
        const [label = ''] = cells;
        const rows = columns.map(({ place, nation }) =>
          nationRow(year, label, nation, cells[place] ?? '', where),
        );
        await release.add(ORIGIN_BY_NATION, rows);
      }
    }
    if (!columns) throw new Refused(`${file} is empty.`);
  }
  const others = book.sheets.filter((sheet) => !yearOfSheet(sheet));
  if (others.length > 0) intake.note(`Left out: ${member.name}, sheets ${others.join(', ')}.`);
  return null;
};

/** Where the column of each nation stands; the one that repeats the year may stand anywhere. @throws {Refused} */
function columnsOf(header: readonly string[], where: string) {
  if (header[0] !== 'Domicile') {
    throw new Refused(`${where}: the header starts with "${header[0]}".`);
  }
  const places = [...header.keys()].slice(1).filter((place) => {
    const column = header[place] ?? '';
    return column !== '' && column !== YEAR_COLUMN;
  });
  const nations = nationsOf(
    places.map((place) => header[place] ?? ''),
    where,
  );
  return nations.map((nation, index) => ({ nation, place: places[index] ?? -1 }));
}
