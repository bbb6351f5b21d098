/**
 * The wide form of Table 28: one CSV an academic year, a column for each country. The countries of a
 * world region stand together and end with the region's total, from which alone the region is known;
 * the last column is the total of all students from outside the UK, whatever the regions shown.
 */
import { UK_TOTAL, type WorldRegion } from '../../../data/codes.ts';
import { ORIGIN, type OriginRow } from '../../../data/publishing/tables.ts';
import { at, Refused } from '../refused.ts';
import { academicYearOf, releaseOf, studentsOf } from '../read/hesa.ts';
import type { Member } from '../read/members.ts';
import type { OpenTable } from '../read/preamble.ts';
import { providerRows } from '../read/provider-rows.ts';
import type { Intake } from '../source.ts';
import { PROVIDER_COLUMNS, regionOfTotal, requireCountry, type OriginCode } from './labels.ts';
import { TITLE } from './title.ts';

/** What a cell is stored as: once, or under every region of the file for the total of all. */
interface Place {
  region: WorldRegion;
  country: OriginCode;
}

/** Takes in the whole table. @throws {Refused} */
export async function readWide(table: OpenTable, member: Member, intake: Intake): Promise<void> {
  const places = placesOf(table);
  const academicYear = academicYearOf(table);
  const release = intake.release(releaseOf(table), TITLE);
  for (const region of new Set(places.flat().map((place) => place.region))) {
    release.partition('origin', `${academicYear} ${region}`, member);
  }
  for await (const batch of providerRows(table)) {
    const rows: OriginRow[] = [];
    for (const { ukprn, name, cells, where } of batch) {
      if (ukprn !== UK_TOTAL) release.provider({ ukprn, name, seen: academicYear });
      for (const [index, stored] of places.entries()) {
        const students = studentsOf(cells[index + 2] ?? '', table.header[index + 2] ?? '', where);
        for (const { region, country } of stored) {
          rows.push({ academicYear, region, country, ukprn, students });
        }
      }
    }
    await release.add(ORIGIN, rows);
  }
}

/** Where the cells of each column are stored. */
function placesOf({ file, headerLine, header }: OpenTable): Place[][] {
  const where = at(file, headerLine);
  const [, provider = '', ...labels] = header;
  if (!PROVIDER_COLUMNS.includes(provider)) {
    throw new Refused(
      `${where}: the column "${provider}" is not known; "HE provider" belongs here.`,
    );
  }
  if (labels.at(-1) !== 'Total') {
    throw new Refused(`${where}: the last column is "${labels.at(-1)}"; "Total" belongs there.`);
  }
  const places: Place[][] = [];
  const regions: WorldRegion[] = [];
  let open: string[] = [];
  for (const label of labels.slice(0, -1)) {
    const region = regionOfTotal(label);
    if (!region) {
      open.push(label);
      continue;
    }
    const countries = open.map((each) => requireCountry(each, where));
    places.push(...countries.map((country) => [{ region, country }]));
    places.push([{ region, country: 'region-total' }]);
    requireOnce(countries, where);
    regions.push(region);
    open = [];
  }
  if (open.length > 0 || regions.length === 0) {
    throw new Refused(
      `${where}: no total of a world region, such as "Total Other Europe", follows the countries ${open.join(', ')}.`,
    );
  }
  requireOnce(regions, where);
  return [...places, regions.map((region) => ({ region, country: 'non-uk' }))];
}

function requireOnce(codes: readonly string[], where: string): void {
  const twice = codes.find((code, index) => codes.indexOf(code) !== index);
  if (twice) throw new Refused(`${where}: two columns are ${twice}.`);
}
