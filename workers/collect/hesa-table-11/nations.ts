/** What the forms of Table 11 share: columns, labels, counts. */
import { NATIONS, UK_TOTAL, type Nation } from '../../../data/codes.ts';
import { domicileOfLabel } from '../../../data/domiciles/index.ts';
import type { OriginByNationRow } from '../../../data/publishing/tables.ts';
import { Refused } from '../refused.ts';
import { studentsOf } from '../read/hesa.ts';

export const TITLE =
  'HE student enrolments by permanent address and UK nation of provider (Table 11)';
export const TOTAL_COLUMN = 'Total United Kingdom';

const COLUMNS: ReadonlyMap<string, Nation | typeof UK_TOTAL> = new Map([
  ['England', 'england'],
  ['Wales', 'wales'],
  ['Scotland', 'scotland'],
  ['Northern Ireland', 'northern-ireland'],
  [TOTAL_COLUMN, UK_TOTAL],
]);

/** The nation of a column, or `UK`. @throws {Refused} */
export function nationOf(label: string, where: string): Nation | typeof UK_TOTAL {
  const nation = COLUMNS.get(label.trim());
  if (nation) return nation;
  throw new Refused(`${where}: "${label}" is no nation. Known: ${[...COLUMNS.keys()].join(', ')}.`);
}

/** The nations of the columns of a wide table, each once. @throws {Refused} */
export function nationsOf(labels: readonly string[], where: string): (Nation | typeof UK_TOTAL)[] {
  const nations = labels.map((label) => nationOf(label, where));
  for (const nation of [...NATIONS, UK_TOTAL]) {
    const times = nations.filter((each) => each === nation).length;
    if (times !== 1) throw new Refused(`${where}: ${times} columns for "${nation}", not one.`);
  }
  return nations;
}

/** One row. @throws {Refused} for a label or a count that is not known. */
export function nationRow(
  academicYear: string,
  label: string,
  nation: string,
  text: string,
  where: string,
): OriginByNationRow {
  const domicile = domicileOfLabel(label);
  if (!domicile) throw new Refused(`${where}: "${label}" is no country or area that is known.`);
  return {
    academicYear,
    domicile: domicile.code,
    nation,
    students: studentsOf(text, label, where),
  };
}
