/**
 * CSV as RFC 4180 has it: UTF-8, commas, CRLF after every line the last included, a cell in quotes
 * where it holds a comma, a quote or a line end. A missing value is an empty cell, numbers are
 * written plainly, and a text that a spreadsheet would run as a formula is made harmless.
 */

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

/**
 * A header and then rows, page by page, as bytes. Asks for a page only when its reader wants
 * more, so that memory holds one page; an error on the way breaks the stream off, so that a
 * part is never taken for the whole.
 */
export function csvStream(
  header: readonly string[],
  pages: AsyncIterable<readonly (readonly CsvCell[])[]>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = pages[Symbol.asyncIterator]();
  let isStarted = false;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await iterator.next();
        const head = isStarted ? '' : csvLine(header);
        isStarted = true;
        const text = head + (done ? '' : value.map(csvLine).join(''));
        if (text) controller.enqueue(encoder.encode(text));
        if (done) controller.close();
        else if (!text) await this.pull?.(controller);
      },
      async cancel() {
        await iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
