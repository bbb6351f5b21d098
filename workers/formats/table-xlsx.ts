/** A table as a workbook: what it is, the data under a frozen header, the dictionary. */
import { formatCount } from '../../data/numbers/index.ts';
import { aboutLines, dictionaryLines, type TableSubject } from './about.ts';
import { cellsOf, RowCounter, type Table } from './table.ts';
import * as parts from './xlsx-parts.ts';
import { zipChunks, type ZipEntry } from './zip.ts';

/**
 * Rows that a workbook holds at most. Spreadsheets stop at 1,048,576, and become slow long before;
 * the other formats hold any number.
 */
export const XLSX_MOST_ROWS = 250_000;

async function* only(text: string): AsyncGenerator<string> {
  yield text;
}

/** A sheet of short texts. */
async function* textSheet(lines: readonly (readonly string[])[], widths: readonly number[]) {
  yield parts.sheetStart(widths, false);
  yield lines.map((cells, index) => parts.rowXml(cells, index + 1, parts.WRAPPED)).join('');
  yield parts.sheetEnd();
}

async function* dataSheet({ columns, pages }: Table, counter: RowCounter) {
  const names = columns.map(({ name }) => name);
  const widths = columns.map(({ type }) => (type === 'text' ? 24 : 14));
  yield parts.sheetStart(widths, true) + parts.rowXml(names, 1, parts.BOLD);
  let number = 1;
  for await (const page of counter.count(pages)) {
    yield page.map((row) => parts.rowXml(cellsOf(names, row), ++number, parts.TEXT)).join('');
  }
  yield parts.sheetEnd({ columns: names.length, rows: counter.rows });
}

/** What the first sheet says where rows were left out. */
function cutLine(subject: TableSubject): [string, string] {
  const most = formatCount(XLSX_MOST_ROWS);
  return [
    'Not all rows',
    `This workbook stops at ${most} rows; there are more. Take the CSV file, or choose fewer rows, at ${subject.page}.`,
  ];
}

async function* entries(
  table: Table,
  subject: TableSubject,
  counter: RowCounter,
): AsyncGenerator<ZipEntry> {
  yield { name: '[Content_Types].xml', chunks: only(parts.contentTypes(3)) };
  yield { name: '_rels/.rels', chunks: only(parts.ROOT_RELATIONS) };
  yield {
    name: 'xl/workbook.xml',
    chunks: only(parts.workbookXml(['About', 'Data', 'Dictionary'])),
  };
  yield { name: 'xl/_rels/workbook.xml.rels', chunks: only(parts.workbookRelations(3)) };
  yield { name: 'xl/styles.xml', chunks: only(parts.STYLES) };
  yield { name: 'xl/worksheets/sheet2.xml', chunks: dataSheet(table, counter) };
  const about = aboutLines(subject);
  if (counter.isCut) about.unshift(cutLine(subject));
  yield { name: 'xl/worksheets/sheet1.xml', chunks: textSheet(about, [18, 100]) };
  const dictionary = dictionaryLines(table.columns);
  const widths = [20, 20, 30, 10, 30, 70, 70];
  yield { name: 'xl/worksheets/sheet3.xml', chunks: textSheet(dictionary, widths) };
}

/** The workbook in chunks. Its data sheet is written first, so that the first sheet can say what was left out. */
export function tableXlsx(
  table: Table,
  subject: TableSubject,
  most = XLSX_MOST_ROWS,
): AsyncGenerator<Uint8Array> {
  const counter = new RowCounter(most);
  return zipChunks(entries(table, subject, counter), new Date(subject.edition.published_at));
}
