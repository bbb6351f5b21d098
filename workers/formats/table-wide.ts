/** A long table as a wide one: one line for each key, one column for each code. */
import type { Column, Dataset, Wide } from '../../data/catalogue/index.ts';
import type { Row } from '../../data/queries/page.ts';
import type { Table } from './table.ts';

function columnNamed({ id, columns }: Dataset, name: string): Column {
  const column = columns.find((each) => each.name === name);
  if (!column) throw new Error(`${id} has no column ${name}`);
  return column;
}

/** Codes that become columns: those of the catalogue, else those that the rows hold, in order. */
async function codesOf(
  across: Column,
  rows: () => AsyncIterable<readonly Row[]>,
): Promise<readonly { code: string; title: string }[]> {
  if (across.codes) return across.codes;
  const found = new Set<string>();
  for await (const page of rows()) for (const row of page) found.add(String(row[across.name]));
  return [...found].sort().map((code) => ({ code, title: code }));
}

/**
 * Turns the rows of a dataset. Rows come in the order of the key, so only those that share its
 * columns before the codes are held at once: of enrolment, those of one academic year.
 *
 * @param rows gives the rows from the start each time it is called
 * @throws for a dataset that does not say how it lies wide
 */
export async function wideTable(
  dataset: Dataset,
  rows: () => AsyncIterable<readonly Row[]>,
): Promise<Table> {
  const { wide } = dataset;
  if (!wide) throw new Error(`${dataset.id} has no wide shape`);
  const value = columnNamed(dataset, wide.value);
  const codes = await codesOf(columnNamed(dataset, wide.across), rows);
  const columns = [
    ...wide.keep.map((name) => columnNamed(dataset, name)),
    ...codes.map(({ code, title }) => ({ ...value, name: code, title, nullable: true })),
  ];
  return { columns, pages: wideRows(dataset.key, wide, rows()) };
}

async function* wideRows(
  key: readonly string[],
  wide: Wide,
  pages: AsyncIterable<readonly Row[]>,
): AsyncGenerator<Row[]> {
  const before = key.slice(0, key.indexOf(wide.across));
  const told = key.filter((name) => wide.keep.includes(name));
  const textOf = (names: readonly string[], row: Row) =>
    names.map((name) => row[name]).join('\u0000');
  let group: string | null = null;
  let lines = new Map<string, Row>();
  const inOrder = () => [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
  for await (const page of pages) {
    for (const row of page) {
      const groupOfRow = textOf(before, row);
      if (group !== null && group !== groupOfRow) {
        yield inOrder();
        lines = new Map();
      }
      group = groupOfRow;
      const id = textOf(told, row);
      const line =
        lines.get(id) ?? Object.fromEntries(wide.keep.map((name) => [name, row[name] ?? null]));
      line[String(row[wide.across])] = row[wide.value] ?? null;
      lines.set(id, line);
    }
  }
  if (lines.size > 0) yield inOrder();
}
