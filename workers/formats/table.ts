/** What every format is written from: columns, and rows page by page. */
import { datasetOf, type Column } from '../../data/catalogue/index.ts';
import type { DatasetId } from '../../data/codes.ts';
import type { Row, Value } from '../../data/queries/page.ts';

export interface Table {
  columns: readonly Column[];
  pages: AsyncIterable<readonly Row[]>;
}

/** Rows of a dataset under the columns of the catalogue. */
export function tableOf(dataset: DatasetId, pages: AsyncIterable<readonly Row[]>): Table {
  return { columns: datasetOf(dataset).columns, pages };
}

/** The cells of a row, in the order of the columns. */
export function cellsOf(names: readonly string[], row: Row): Value[] {
  return names.map((name) => row[name] ?? null);
}

/** Counts the rows that pass, and stops after `most`; `isCut` then says that there were more. */
export class RowCounter {
  rows = 0;
  isCut = false;
  readonly #most: number;

  constructor(most = Infinity) {
    this.#most = most;
  }

  async *count(pages: AsyncIterable<readonly Row[]>): AsyncGenerator<readonly Row[]> {
    for await (const page of pages) {
      const room = this.#most - this.rows;
      this.isCut = page.length > room;
      const given = this.isCut ? page.slice(0, room) : page;
      this.rows += given.length;
      if (given.length > 0) yield given;
      if (this.isCut) return;
    }
  }
}
