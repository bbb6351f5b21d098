/** Reads our own tidy tables of origin by nation, one row a place of origin, UK nation and year. */
import { parseAcademicYear } from '../../../data/academic-year.ts';
import { NATIONS, UK_TOTAL } from '../../../data/codes.ts';
import { domicileByCode } from '../../../data/domiciles/index.ts';
import { ORIGIN_BY_NATION_COLUMNS } from '../../../data/figures/columns.ts';
import { ORIGIN_BY_NATION } from '../../../data/publishing/tables.ts';
import { Refused } from '../refused.ts';
import { studentsOf } from '../read/hesa.ts';
import { readTidyYears } from './tidy-years.ts';

export const readTidyNations = readTidyYears(
  'origin-by-nation',
  ORIGIN_BY_NATION,
  ORIGIN_BY_NATION_COLUMNS,
  (cells, where) => {
    const { domicile, nation } = cells;
    const academicYear = parseAcademicYear(cells.academic_year);
    if (!academicYear) throw new Refused(`${where}: "${cells.academic_year}" is no year.`);
    if (!domicileByCode(domicile)) throw new Refused(`${where}: "${domicile}" is no place.`);
    if (![...NATIONS, UK_TOTAL].some((each) => each === nation)) {
      throw new Refused(`${where}: "${nation}" is no nation.`);
    }
    const students = studentsOf(cells.students, 'students', where);
    return { academicYear, domicile, nation, students };
  },
);
