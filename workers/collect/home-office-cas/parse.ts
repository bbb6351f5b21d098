/**
 * Home Office tables CAS_D01 (by kind of institution) and CAS_D02 (by nationality): a row a quarter,
 * type of application, group and kind or nationality, from 2010 on. Some rows come in several lines
 * under the same labels, nearly all of type Unknown; their counts belong together.
 */
import type { VisaRow } from '../../../data/publishing/tables.ts';
import { headless } from '../read/preamble.ts';
import type { CsvRecord } from '../read/records.ts';
import { at, Refused } from '../refused.ts';
import { CAS_COLUMNS, type CasTable } from './labels.ts';
import { rowOf } from './row.ts';

const FIRST_CELL = 'Year';
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
  let title: string | undefined;
  let isEnded = false;
  const rows = new Map<string, VisaRow>();
  for await (const batch of batches) {
    for (const { line, cells } of batch) {
      if (table === null) {
        if (cells[0]?.trim() === 'Title:') title = cells[1];
        table = tableOf(cells, file, line);
        if (table === null && line > LONGEST_PREAMBLE) throw headless(file, [FIRST_CELL], title);
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
  if (table === null) throw headless(file, [FIRST_CELL], title);
  return { table, rows: [...rows.values()] };
}

/** Which table a header announces; null for a line that is above the header. */
function tableOf(cells: readonly string[], file: string, line: number): CasTable | null {
  const columns = cells.map((cell) => cell.trim().replaceAll('_', ' '));
  if (columns[0] !== FIRST_CELL) return null;
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
