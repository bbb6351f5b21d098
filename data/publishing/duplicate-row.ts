/** Two rows of a run that say something about the same thing. */
import type { FactTable } from './fact-table.ts';

export class DuplicateRow extends Error {
  override name = 'DuplicateRow';

  /** @param key what both rows are about, where it is known */
  constructor(key: string | null) {
    super(`There are two rows for ${key ?? 'the same key'}.`);
  }

  /** Of a row whose key was there already: `There are two rows for academic_year 2023/24, origin eu …` */
  static of({ columns, key }: FactTable, row: Readonly<Record<string, unknown>>): DuplicateRow {
    const named = columns
      .filter(({ column }) => key.includes(column))
      .map(({ column, property }) => `${column} ${row[property]}`);
    return new DuplicateRow(named.join(', '));
  }
}
