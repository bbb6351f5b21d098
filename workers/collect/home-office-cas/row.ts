/** One line of CAS_D01 or CAS_D02 as a row. */
import { ALL_NATIONALITIES } from '../../../data/codes.ts';
import { countryOfLabel } from '../../../data/countries/index.ts';
import type { VisaRow } from '../../../data/publishing/tables.ts';
import { readCount } from '../read/numbers.ts';
import { Refused } from '../refused.ts';
import {
  APPLICATION_LABELS,
  CAS_COLUMNS,
  GROUP_LABELS,
  KIND_LABELS,
  type CasTable,
} from './labels.ts';

/** The row of a line. @throws {Refused} for a quarter, a label or a count that is not known. */
export function rowOf(cells: readonly string[], table: CasTable, where: string): VisaRow {
  const width = CAS_COLUMNS[table].split(', ').length;
  if (cells.length !== width) {
    throw new Refused(`${where}: ${cells.length} cells where the header has ${width}.`);
  }
  const [year = '', period = '', application = '', group = ''] = cells.map((cell) => cell.trim());
  const label = (cells.at(-2) ?? '').trim();
  const applications = readCount(cells.at(-1) ?? '');
  if (!/^\d{4} Q[1-4]$/.test(period) || !period.startsWith(`${year} `)) {
    throw new Refused(`${where}: "${period}" is not a quarter of ${year} such as 2024 Q4.`);
  }
  if (applications === null) throw new Refused(`${where}: "${cells.at(-1)}" is not a count.`);
  const institution = codeOf(group, GROUP_LABELS, where);
  const isByKind = table === 'by-kind';
  return {
    quarter: period.replace(' ', '-'),
    application: codeOf(application, APPLICATION_LABELS, where),
    institution: isByKind ? codeOf(label, KIND_LABELS, where) : institution,
    nationality: isByKind ? ALL_NATIONALITIES : nationalityOf(label, where),
    applications,
  };
}

function nationalityOf(label: string, where: string): string {
  const country = countryOfLabel(label, 'home-office');
  if (country) return country.code;
  throw new Refused(`${where}: the nationality "${label}" is not known.`);
}

function codeOf<Code extends string>(
  label: string,
  labels: ReadonlyMap<string, Code>,
  where: string,
): Code {
  const code = labels.get(label.toLowerCase());
  if (code) return code;
  throw new Refused(`${where}: "${label}" is not known. Known: ${[...labels.keys()].join(', ')}.`);
}
