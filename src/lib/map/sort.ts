/** Which column the ranked table is sorted by, as the state and the address say it. */

/** `figure` is the column of the measure, or of students where shares are shown. */
export const COLUMNS = ['rank', 'evidence', 'name', 'figure', 'share', 'trend'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Sort {
  readonly column: Column;
  readonly descending: boolean;
}

/** Columns that are read from the largest on. */
const LARGEST_FIRST: readonly Column[] = ['figure', 'share', 'trend'];

/** `-share` as an address gives it: a minus, as in many an API, begins with the largest. */
export function readSort(text: string): Sort | null {
  const descending = text.startsWith('-');
  const column = COLUMNS.find((each) => each === text.slice(descending ? 1 : 0));
  return column ? { column, descending } : null;
}

export function writeSort({ column, descending }: Sort): string {
  return `${descending ? '-' : ''}${column}`;
}

/** The order that the table has unless another is chosen. */
const BY_RANK: Sort = { column: 'rank', descending: false };

/** What holds where none is chosen, too. */
export function sortOf(sort: Sort | null): Sort {
  return sort ?? BY_RANK;
}

/** The order that a column's heading leads to: its usual one first, then the other way round. Null is the table's own. */
export function nextSort(now: Sort | null, column: Column): Sort | null {
  const current = sortOf(now);
  const descending =
    current.column === column ? !current.descending : LARGEST_FIRST.includes(column);
  return column === 'rank' && !descending ? null : { column, descending };
}
