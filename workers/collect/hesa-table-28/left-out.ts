/** Rows of the long form that are of some students or providers only. */
import type { OpenTable } from '../read/preamble.ts';

/** Tells them from those of all students, and remembers what there was of them. */
export class LeftOut {
  readonly #header: readonly string[];
  readonly #filters: readonly number[];
  #rows = 0;
  /** What the first of them was filtered by: `Level of study: First degree`; empty when there was none. */
  first = '';

  /** @param filters places of the columns that filter */
  constructor({ header }: OpenTable, filters: readonly number[]) {
    this.#header = header;
    this.#filters = filters;
  }

  /** Whether a row is of some only; it is counted then. */
  has(cells: readonly string[]): boolean {
    const filter = this.#filters.find((place) => cells[place]?.trim() !== 'All');
    if (filter === undefined) return false;
    if (this.#rows === 0) this.first = `${this.#header[filter]}: ${cells[filter]?.trim()}`;
    this.#rows += 1;
    return true;
  }

  /** For the operator; null when nothing was left out. */
  note(file: string): string | null {
    if (this.#rows === 0) return null;
    return `Left out: ${this.#rows} rows of ${file} that are of some students only, the first of them of ${this.first}.`;
  }
}
