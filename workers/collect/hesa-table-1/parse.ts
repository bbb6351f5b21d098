/**
 * HESA DT051 Table 1, HE student enrolments by HE provider and permanent address ("domicile" in
 * older releases): one wide CSV an academic year, a column for each origin, a last row of totals
 * without a UKPRN.
 */
import { UK_TOTAL, type Origin } from '../../../data/codes.ts';
import { ENROLMENT, type EnrolmentRow } from '../../../data/publishing/tables.ts';
import { at, Refused } from '../refused.ts';
import type { Intake, Parser } from '../source.ts';
import { academicYearOf, narrowedTo, otherTable, releaseOf, studentsOf } from '../read/hesa.ts';
import type { Member } from '../read/members.ts';
import { openTable, type OpenTable } from '../read/preamble.ts';
import { providerRows } from '../read/provider-rows.ts';
import { FILTERS, ORIGIN_COLUMNS, OTHER_CHARACTERISTICS, PROVIDER_COLUMNS } from './labels.ts';

const REFERENCE = 'DT051 Table 1';

/** Takes in the table when it is the one by permanent address of all students; otherwise says what it is. */
export const parseTable1: Parser = async (member: Member, intake: Intake) => {
  const table = await openTable(member.bytes, member.name, 'UKPRN');
  const other = otherTable(table, REFERENCE) ?? otherCharacteristic(table);
  if (other) return other;
  const narrowed = narrowedTo(table, FILTERS);
  if (narrowed) return `HESA Table 1 of some students only (${narrowed})`;

  const origins = originsOf(table);
  const academicYear = academicYearOf(table);
  const release = intake.release(
    releaseOf(table),
    'HE student enrolments by HE provider and permanent address (HESA DT051 Table 1)',
  );
  release.partition('enrolment', academicYear, member);
  for await (const batch of providerRows(table)) {
    const rows: EnrolmentRow[] = [];
    for (const { ukprn, name, cells, where } of batch) {
      if (ukprn !== UK_TOTAL) release.provider({ ukprn, name, seen: academicYear });
      for (const [index, origin] of origins.entries()) {
        const students = studentsOf(cells[index + 2] ?? '', table.header[index + 2] ?? '', where);
        rows.push({ academicYear, origin, ukprn, students });
      }
    }
    await release.add(ENROLMENT, rows);
  }
  return null;
};

/** `HESA Table 1 by sex` and the like; null where a column belongs to permanent address alone. */
function otherCharacteristic(table: OpenTable): string | null {
  const columns = table.header.slice(2).filter((column) => column !== 'Total');
  const kind = OTHER_CHARACTERISTICS.find((each) =>
    columns.every((column) => each.columns.includes(column)),
  );
  if (kind) return `HESA Table 1 by ${kind.name} (columns ${columns.join(', ')})`;
  return columns.length === 0 ? 'HESA Table 1 with totals alone, no permanent address' : null;
}

function originsOf(table: OpenTable): Origin[] {
  const where = at(table.file, table.headerLine);
  const [, provider = '', ...columns] = table.header;
  if (!PROVIDER_COLUMNS.includes(provider)) {
    throw new Refused(
      `${where}: the column "${provider}" is not known; "HE provider" belongs here.`,
    );
  }
  const origins = columns.map((column) => {
    const origin = ORIGIN_COLUMNS.get(column);
    if (origin) return origin;
    const known = [...ORIGIN_COLUMNS.keys()].join(', ');
    throw new Refused(`${where}: the column "${column}" is not known. Known: ${known}.`);
  });
  for (const origin of new Set(ORIGIN_COLUMNS.values())) {
    const times = origins.filter((each) => each === origin).length;
    if (times !== 1) throw new Refused(`${where}: ${times} columns for "${origin}", not one.`);
  }
  return origins;
}
