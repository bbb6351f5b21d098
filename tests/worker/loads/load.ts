/**
 * A load: rows that stand for editions, ready to be written into the database of a test. Made once a
 * run, in Node, and served by publisher.ts, so that no test has to read a CSV before it can begin.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** One statement for a table. `?1` is a block, a JSON array of rows; `?2` the number of the edition before the load. */
export interface Insert {
  sql: string;
  blocks: string[];
}

/** Editions are numbered from 1 within a load; it begins after the newest edition that is there. */
export interface Load {
  editions: { title: string; released: string }[];
  inserts: Insert[];
}

export type Cells = Record<string, string>;
export type Row = Record<string, string | number | null>;

const ROWS_AT_ONCE = 10_000;

/** Columns that hold numbers of editions. */
const EDITIONS = ['since', 'until', 'edition'];

/** Lines of a CSV in data/figures, by the names of its columns. */
export const cellsOf = (file: string): Cells[] =>
  parse(readFileSync(`data/figures/${file}`), { columns: true, bom: true });

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Writes rows, all with the columns of the first; names may be in camel case. */
export function insertOf(table: string, rows: readonly Row[]): Insert {
  const names = Object.keys(rows[0] ?? {});
  const values = names.map((name, place) => {
    const value = `json_extract(value, '$[${place}]')`;
    return EDITIONS.includes(name) ? `${value} + ?2` : value;
  });
  const lines = rows.map((row) => names.map((name) => row[name] ?? null));
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += ROWS_AT_ONCE) {
    blocks.push(JSON.stringify(lines.slice(at, at + ROWS_AT_ONCE)));
  }
  const columns = names.map(snake).join(', ');
  return {
    // A load without a column of editions must name ?2 all the same: D1 counts what is bound.
    sql: `insert into ${table} (${columns}) select ${values.join(', ')} from json_each(?1) where ?2 >= 0`,
    blocks,
  };
}

/** Which partitions of a dataset an edition published. */
export const partitionRows = (
  dataset: string,
  partitions: Iterable<string>,
  edition: number,
  released: string,
): Row[] =>
  [...new Set(partitions)].map((partition) => ({
    dataset,
    partition,
    edition,
    released,
    added: 0,
    changed: 0,
    removed: 0,
  }));
