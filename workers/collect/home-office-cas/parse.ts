/**
 * Home Office tables CAS_D01 (by kind of institution) and CAS_D02 (by nationality): a row a quarter,
 * type of application, group and kind or nationality, from 2010 on. Some rows come in several lines
 * under the same labels, nearly all of type Unknown; their counts belong together.
 */
import { ALL_NATIONALITIES } from '../../../data/codes.ts';
import { countryOfLabel } from '../../../data/countries/index.ts';
import type { VisaRow } from '../../../data/publishing/tables.ts';
import type { CsvRecord } from '../read/records.ts';
import { readCount } from '../read/numbers.ts';
import { at, Refused } from '../refused.ts';
import {
  APPLICATION_LABELS,
  CAS_COLUMNS,
  GROUP_LABELS,
  KIND_LABELS,
  type CasTable,
} from './labels.ts';

/** Lines above the header before a file is given up; the sheets have a title. */
const LONGEST_PREAMBLE = 10;

/** A table that was read whole. */
export interface ParsedCas {
  table: CasTable;
  rows: VisaRow[];
}

/** Reads either of the two tables; which one it is the header tells. @throws {Refused} */
export async function parseCas(
  batches: AsyncIterable<readonly CsvRecord[]>,
  file: string,
): Promise<ParsedCas> {
  let table: CasTable | null = null;
  let isEnded = false;
  const rows = new Map<string, VisaRow>();
  for await (const batch of batches) {
    for (const { line, cells } of batch) {
      if (table === null) {
        table = tableOf(cells, file, line);
        continue;
      }
      if (isEnd(cells)) {
        isEnded = true;
        continue;
      }
      if (isEnded)
        throw new Refused(`${at(file, line)}: there is a row after the end of the table.`);
      const row = rowOf(cells, table, at(file, line));
      const key = `${row.quarter} ${row.application} ${row.institution} ${row.nationality}`;
      const known = rows.get(key);
      if (known) known.applications += row.applications;
      else rows.set(key, row);
    }
  }
  if (table === null) throw new Refused(`${file} has no header: no line starts with "Year".`);
  return { table, rows: [...rows.values()] };
}

/** Which table a header announces; null for a line that is above the header. */
function tableOf(cells: readonly string[], file: string, line: number): CasTable | null {
  const columns = cells.map((cell) => cell.trim().replaceAll('_', ' '));
  if (columns[0] !== 'Year') {
    if (line <= LONGEST_PREAMBLE) return null;
    throw new Refused(`${file} has no header: no line starts with "Year".`);
  }
  const found = columns.join(', ');
  const table = (['by-kind', 'by-nationality'] as const).find(
    (each) => CAS_COLUMNS[each] === found,
  );
  if (table) return table;
  throw new Refused(
    `${at(file, line)}: the columns are ${found}; they must be ${Object.values(CAS_COLUMNS).join('; or ')}.`,
  );
}

/** Sheets end with a line or two that say so. */
const isEnd = (cells: readonly string[]) => cells.join('').trim().toLowerCase() === 'end of table';

function rowOf(cells: readonly string[], table: CasTable, where: string): VisaRow {
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
