/** Reads our own tidy table of origin, one row a provider, academic year, world region and country. */
import { parseAcademicYear } from '../../../data/academic-year.ts';
import { ORIGIN_TOTALS, UK_TOTAL, WORLD_REGIONS } from '../../../data/codes.ts';
import { countryByCode } from '../../../data/countries/index.ts';
import { ORIGIN_COLUMNS } from '../../../data/figures/columns.ts';
import { ORIGIN, type OriginRow } from '../../../data/publishing/tables.ts';
import { at, Refused } from '../refused.ts';
import { readCount } from '../read/numbers.ts';
import { tidyRows } from '../read/table.ts';
import type { Reader } from '../source.ts';

const isTotal = (code: string) => ORIGIN_TOTALS.some((each) => each === code);

export const readTidyOrigin: Reader = async (members, intake) => {
  for await (const member of members) {
    const release = intake.release(intake.given.released ?? intake.given.today, 'Origin');
    const partitions = new Set<string>();
    for await (const batch of tidyRows(member, ORIGIN_COLUMNS)) {
      const rows: OriginRow[] = [];
      for (const { line, cells } of batch) {
        const { country, ukprn } = cells;
        const where = at(member.name, line);
        const academicYear = parseAcademicYear(cells.academic_year);
        const region = WORLD_REGIONS.find((each) => each === cells.region);
        const students = readCount(cells.students);
        if (!academicYear) throw new Refused(`${where}: "${cells.academic_year}" is no year.`);
        if (!region) throw new Refused(`${where}: "${cells.region}" is no world region.`);
        if (!isTotal(country) && !countryByCode(country)) {
          throw new Refused(`${where}: "${country}" is no country.`);
        }
        if (students === null) throw new Refused(`${where}: "${cells.students}" is no count.`);
        if (ukprn !== UK_TOTAL && !/^1\d{7}$/.test(ukprn)) {
          throw new Refused(`${where}: "${ukprn}" is not a UKPRN.`);
        }
        const partition = `${academicYear} ${region}`;
        if (!partitions.has(partition)) {
          partitions.add(partition);
          release.partition('origin', partition, member);
        }
        rows.push({ academicYear, region, country, ukprn, students });
      }
      await release.add(ORIGIN, rows);
    }
  }
};
