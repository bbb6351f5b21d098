/** Reads our own table of the places where providers teach. */
import { CAMPUS_COLUMNS } from '../../../data/figures/columns.ts';
import type { CampusRow } from '../../../data/publishing/tables.ts';
import { at, Refused } from '../refused.ts';
import type { Member } from '../read/members.ts';
import { tidyRows } from '../read/table.ts';
import { nameOf, ukprnOf } from './cells.ts';

/** Rows of campuses.csv; a campus may be abroad. */
export async function campusesOf(member: Member): Promise<CampusRow[]> {
  const rows: CampusRow[] = [];
  for await (const batch of tidyRows(member, CAMPUS_COLUMNS)) {
    for (const { line, cells } of batch) {
      const where = at(member.name, line);
      if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(cells.campus)) {
        throw new Refused(`${where}: "${cells.campus}" is no id of a campus.`);
      }
      rows.push({
        ukprn: ukprnOf(cells.ukprn, where),
        campus: cells.campus,
        name: nameOf(cells.name, where),
        latitude: onEarth(cells.latitude, 90, where),
        longitude: onEarth(cells.longitude, 180, where),
        localAuthority: cells.local_authority || null,
      });
    }
  }
  return rows;
}

function onEarth(text: string, most: number, where: string): number {
  const degrees = Number(text);
  if (text !== '' && Math.abs(degrees) <= most) return degrees;
  throw new Refused(`${where}: "${text}" is no position: up to ${most} degrees were expected.`);
}
