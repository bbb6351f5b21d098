/**
 * Spreadsheets (XLSX) as the records that CSV gives, so that one parser reads a publisher's table in
 * either form. The packed file is held whole, because a spreadsheet keeps its texts behind its
 * sheets; sheets are unpacked as a stream and never held.
 */
import { HucreError } from 'hucre';
import { readXlsx, streamXlsxRows } from 'hucre/xlsx';
import { Refused } from '../refused.ts';
import { atMost } from './at-most.ts';
import type { CsvRecord } from './records.ts';
import type { Member } from './members.ts';

/** Most bytes of a packed spreadsheet: those of publishers have a few MB, and an isolate 128. */
const MOST_PACKED = 24 * 1024 * 1024;
/** Rows handed over at once. */
const BATCH = 1000;

/** What a cell can hold in a spreadsheet. */
type Cell = string | number | boolean | Date | null;

export interface Workbook {
  /** For messages. */
  file: string;
  /** Names of the sheets, in their order, hidden ones too. */
  sheets: readonly string[];
}

/** A workbook whose sheets can be read, each as often as wanted. */
export interface OpenWorkbook extends Workbook {
  /**
   * The rows of a sheet in batches; `line` is the row's number in the sheet. Cells are text as a CSV
   * would have them: numbers without separators, days as ISO dates, nothing for an empty one. What a
   * formula gave when the file was saved stands for the formula. Empty rows are left out.
   *
   * @throws {Refused} when the sheet is damaged or there is none of that name.
   */
  records(sheet: string): AsyncGenerator<CsvRecord[]>;
}

/** Opens a member that is a spreadsheet. @throws {Refused} when it is too large, locked with a password, or damaged. */
export async function openWorkbook({ bytes, name: file }: Member): Promise<OpenWorkbook> {
  const packed = new Uint8Array(
    await new Response(bytes.pipeThrough(atMost(MOST_PACKED, file))).arrayBuffer(),
  );
  const sheets: string[] = [];
  const list = ({ name }: { name: string }) => {
    sheets.push(name);
    return false;
  };
  await refusingDamage(file, () => readXlsx(packed, { sheets: list }));
  return { file, sheets, records: (sheet) => recordsOf(packed, file, sheets, sheet) };
}

/** `a.xlsx, sheet "2021"`: where rows of a sheet stand, for messages. */
export function sheetOf({ file }: Workbook, sheet: string): string {
  return `${file}, sheet "${sheet}"`;
}

async function* recordsOf(
  packed: Uint8Array,
  file: string,
  sheets: readonly string[],
  sheet: string,
): AsyncGenerator<CsvRecord[]> {
  if (!sheets.includes(sheet)) {
    throw new Refused(`${file} has no sheet "${sheet}", but ${sheets.join(', ')}.`);
  }
  const rows = streamXlsxRows(packed, { sheet });
  let batch: CsvRecord[] = [];
  for (;;) {
    const next = await refusingDamage(file, () => rows.next());
    if (next.done) break;
    const cells = next.value.values.map((value) => textOf(value as Cell));
    if (cells.some((cell) => cell !== '')) batch.push({ line: next.value.index + 1, cells });
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function textOf(value: Cell): string {
  if (value === null) return '';
  if (!(value instanceof Date)) return String(value);
  return value.toISOString().replace('T00:00:00.000Z', '');
}

async function refusingDamage<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof HucreError || error instanceof TypeError)) throw error;
    throw new Refused(
      `${file} is a spreadsheet that cannot be read (${error.message}). Give it as it was downloaded, without a password.`,
    );
  }
}
