/** CSV in and out, for files that are small enough to hold whole. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** A row by column name. */
export type Row = Record<string, string>;

/** Rows of cells, without any byte order marks (HESA writes two); rows may differ in length. */
export function parseCells(text: string): string[][] {
  return parse(text.replace(/^\uFEFF+/, ''), { relax_column_count: true });
}

/** Rows by the names in the first line, cells trimmed; cells that a short row lacks are empty. */
export function parseRows(text: string): Row[] {
  const [header = [], ...rows] = parseCells(text);
  return rows.map((cells) =>
    Object.fromEntries(header.map((name, at) => [name.trim(), (cells[at] ?? '').trim()])),
  );
}

/** The rows of a CSV file. */
export function readRows(path: string): Row[] {
  return parseRows(readFileSync(path, 'utf8'));
}

function cell(value: string | number): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** RFC 4180 but with LF, header first, one row a line. */
export function csvText<Column extends string>(
  columns: readonly Column[],
  rows: readonly Record<Column, string | number>[],
): string {
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(','));
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}
