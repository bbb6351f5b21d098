/**
 * CSV as RFC 4180 has it: UTF-8, commas, CRLF after every line the last included, a cell in quotes
 * where it holds a comma, a quote or a line end. A missing value is an empty cell, numbers are
 * written plainly, and a text that a spreadsheet would run as a formula is made harmless.
 */

import { byteStream } from './byte-stream.ts';

export type CsvCell = string | number | null;

const NEEDS_QUOTES = /[",\r\n]/;
/** What spreadsheets take for the start of a formula, or trim away on the way to one. */
const RUNS_AS_FORMULA = /^[=+\-@\t\r]/;

/** The text as it may stand in a cell: one that could run as a formula gets a leading apostrophe. */
export function harmless(text: string): string {
  return RUNS_AS_FORMULA.test(text) ? `'${text}` : text;
}

function csvCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = harmless(cell);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line, its end included. */
export function csvLine(cells: readonly CsvCell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** A header and then rows, page by page, as bytes. */
export function csvStream(
  header: readonly string[],
  pages: AsyncIterable<readonly (readonly CsvCell[])[]>,
): ReadableStream<Uint8Array> {
  return byteStream(csvText(header, pages));
}

/** The same as text, in chunks. */
export async function* csvText(
  header: readonly string[],
  pages: AsyncIterable<readonly (readonly CsvCell[])[]>,
): AsyncGenerator<string> {
  let head = csvLine(header);
  for await (const page of pages) {
    if (page.length === 0) continue;
    yield head + page.map(csvLine).join('');
    head = '';
  }
  yield head;
}
