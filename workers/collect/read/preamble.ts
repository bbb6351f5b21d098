/**
 * HESA's downloads start with lines of a key and a value, as many as the table has, then the header.
 * The header is found by its first cell, never by its line. A filter may go on over several lines
 * with an empty first cell:
 *
 *     Filters:,Country of HE provider,All
 *     ,Level of study,All
 */
import { at, Refused } from '../refused.ts';
import { csvRecords } from './csv.ts';
import type { CsvRecord } from './records.ts';

/** What stands above the header, keys without their colon and everything trimmed. */
export interface Preamble {
  fields: ReadonlyMap<string, string>;
  filters: ReadonlyMap<string, Filter>;
}

/** A filter that the download was made with, and the line on which it stands. */
export interface Filter {
  value: string;
  line: number;
}

/** A table with its preamble read and its rows still in the stream. */
export interface OpenTable extends Preamble {
  file: string;
  header: string[];
  headerLine: number;
  /** The unit that stands alone in brackets on a line above the columns, e.g. `(£000s)`; null where none does. */
  unit: string | null;
  /** Every record after the header, in batches; @throws {Refused} for one that has not as many cells. */
  rows: AsyncGenerator<CsvRecord[]>;
}

/** More lines than any preamble has: a file without the header is given up early. */
const LONGEST_PREAMBLE = 60;

/**
 * Reads up to and including the header.
 *
 * @param firstCells the header's first cell, e.g. `UKPRN`, or what it may be in different forms
 * @throws {Refused} when the header is missing or a filter is given twice.
 */
export async function openTable(
  bytes: ReadableStream<Uint8Array>,
  file: string,
  firstCells: string | readonly string[],
): Promise<OpenTable> {
  const starts = [firstCells].flat();
  const batches = csvRecords(bytes, file);
  const fields = new Map<string, string>();
  const filters = new Map<string, Filter>();
  let key = '';
  let unit: string | null = null;
  let seen = 0;
  for (let next = await batches.next(); !next.done; next = await batches.next()) {
    for (const [index, { line, cells }] of next.value.entries()) {
      const [first = '', ...rest] = cells.map((cell) => cell.trim());
      if (starts.includes(first)) {
        const header = [first, ...rest];
        const rows = resume(next.value.slice(index + 1), batches, header.length, file);
        return { fields, filters, file, header, headerLine: line, unit, rows };
      }
      if (first !== '') key = first.replace(/:$/, '');
      if (key === 'Filters' && rest[0]) {
        if (filters.has(rest[0]))
          throw new Refused(`${at(file, line)}: the filter "${rest[0]}" is given twice.`);
        filters.set(rest[0], { value: rest[1] ?? '', line });
      } else if (first !== '') fields.set(key, rest[0] ?? '');
      else unit = rest.find((cell) => /^\(.+\)$/.test(cell)) ?? unit;
      seen += 1;
    }
    if (seen > LONGEST_PREAMBLE) break;
  }
  await batches.return(undefined);
  throw headless(file, starts, fields.get('Title'));
}

/** For a file in which no line starts as the header does, `title` being what it calls itself. */
export function headless(file: string, starts: readonly string[], title = ''): Refused {
  const advice = title ? `It calls itself "${title}".` : "Is it the publisher's file, unchanged?";
  return new Refused(
    `${file} has no header: no line starts with "${starts.join('" or "')}". ${advice}`,
  );
}

async function* resume(
  started: CsvRecord[],
  batches: AsyncGenerator<CsvRecord[]>,
  width: number,
  file: string,
): AsyncGenerator<CsvRecord[]> {
  if (started.length > 0) yield sameWidth(started, width, file);
  for await (const batch of batches) yield sameWidth(batch, width, file);
}

/** A line that was cut short, or has a comma too many, would give its figures to other columns. */
function sameWidth(records: CsvRecord[], width: number, file: string): CsvRecord[] {
  for (const { line, cells } of records) {
    if (cells.length === width) continue;
    throw new Refused(`${at(file, line)}: ${cells.length} cells where the header has ${width}.`);
  }
  return records;
}
