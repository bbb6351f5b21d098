/** Reads our own tidy tables of students abroad, one row a country and academic year. */
import { parseAcademicYear } from '../../../data/academic-year.ts';
import { countryByCode } from '../../../data/countries/index.ts';
import { TRANSNATIONAL_COLUMNS } from '../../../data/figures/columns.ts';
import { TRANSNATIONAL } from '../../../data/publishing/tables.ts';
import { Refused } from '../refused.ts';
import { studentsOf } from '../read/hesa.ts';
import { readTidyYears } from './tidy-years.ts';

export const readTidyTransnational = readTidyYears(
  'transnational',
  TRANSNATIONAL,
  TRANSNATIONAL_COLUMNS,
  (cells, where) => {
    const { country } = cells;
    const academicYear = parseAcademicYear(cells.academic_year);
    if (!academicYear) throw new Refused(`${where}: "${cells.academic_year}" is no year.`);
    if (!countryByCode(country)) throw new Refused(`${where}: "${country}" is no country.`);
    return { academicYear, country, students: studentsOf(cells.students, 'students', where) };
  },
);
