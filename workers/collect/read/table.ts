/** Small tidy tables of our own: a header row, no preamble, every column known. */
import { at, Refused } from '../refused.ts';
import { atMost } from './at-most.ts';
import { csvRecords } from './csv.ts';
import type { Member } from './members.ts';
import { utf8Of } from './utf8.ts';

/** Most bytes of a table that is held whole. */
const MOST_HELD = 4 * 1024 * 1024;

/** A row by column name, and its line for messages. */
export interface TidyRow<Column extends string> {
  line: number;
  cells: Record<Column, string>;
}

/**
 * Reads a tidy table in batches.
 *
 * @throws {Refused} when a column is missing or not known, or a row has too few or too many cells.
 */
export async function* tidyRows<Column extends string>(
  member: Member,
  columns: readonly Column[],
): AsyncGenerator<TidyRow<Column>[]> {
  let header: string[] | null = null;
  for await (const records of csvRecords(member.bytes, member.name)) {
    const rows: TidyRow<Column>[] = [];
    for (const { line, cells } of records) {
      if (header === null) {
        header = cells;
        if (header.join() !== columns.join()) {
          throw new Refused(
            `${at(member.name, line)}: the columns are ${header.join(', ')}; they must be ${columns.join(', ')}.`,
          );
        }
        continue;
      }
      if (cells.length !== header.length) {
        throw new Refused(
          `${at(member.name, line)}: ${cells.length} cells where the header has ${header.length}.`,
        );
      }
      const entries = columns.map((column, index) => [column, cells[index] ?? '']);
      rows.push({ line, cells: Object.fromEntries(entries) as Record<Column, string> });
    }
    yield rows;
  }
  if (header === null) throw new Refused(`${member.name} is empty.`);
}

/** A whole small file as text; for tables of a few hundred rows. @throws {Refused} when it is larger, or not UTF-8. */
export async function textOf({ bytes, name }: Member): Promise<string> {
  const pieces: string[] = [];
  for await (const text of utf8Of(bytes.pipeThrough(atMost(MOST_HELD, name)), name)) {
    pieces.push(text);
  }
  return pieces.join('');
}
