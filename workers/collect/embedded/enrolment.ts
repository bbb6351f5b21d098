/** Reads our own tidy tables of enrolment, one row a provider, academic year and origin. */
import { parseAcademicYear } from '../../../data/academic-year.ts';
import { ORIGINS, UK_TOTAL } from '../../../data/codes.ts';
import { ENROLMENT, type EnrolmentRow } from '../../../data/publishing/tables.ts';
import { at, Refused } from '../refused.ts';
import { readCount } from '../read/numbers.ts';
import { tidyRows } from '../read/table.ts';
import type { Reader } from '../source.ts';

const COLUMNS = ['academic_year', 'ukprn', 'origin', 'students'] as const;

export const readTidyEnrolment: Reader = async (members, intake) => {
  for await (const member of members) {
    const release = intake.release(intake.given.released ?? intake.given.today, 'Enrolment');
    const years = new Set<string>();
    for await (const batch of tidyRows(member, COLUMNS)) {
      const rows: EnrolmentRow[] = [];
      for (const { line, cells } of batch) {
        const where = at(member.name, line);
        const academicYear = parseAcademicYear(cells.academic_year);
        const origin = ORIGINS.find((each) => each === cells.origin);
        const students = readCount(cells.students);
        if (!academicYear) throw new Refused(`${where}: "${cells.academic_year}" is no year.`);
        if (!origin) throw new Refused(`${where}: "${cells.origin}" is no origin.`);
        if (students === null) throw new Refused(`${where}: "${cells.students}" is no count.`);
        if (cells.ukprn !== UK_TOTAL && !/^1\d{7}$/.test(cells.ukprn)) {
          throw new Refused(`${where}: "${cells.ukprn}" is not a UKPRN.`);
        }
        if (!years.has(academicYear)) {
          years.add(academicYear);
          release.partition('enrolment', academicYear, member);
        }
        rows.push({ academicYear, origin, ukprn: cells.ukprn, students });
      }
      await release.add(ENROLMENT, rows);
    }
  }
};
