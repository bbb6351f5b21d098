/** The rows that a dataset's page shows, as its address says: chosen, sorted, page by page. */
import { formatCount } from '../../../data/numbers/index.ts';
import type { Cell } from '../../../workers/api/shapes/data.ts';
import type { DatasetDetail } from '../../../workers/api/shapes/datasets.ts';
import type { Chosen } from './load-lines.ts';

/** Rows of a page. */
export const SHOWN = 15;
/** Rows that are sorted at most: of a longer selection, the first so many. */
export const MOST_SORTED = 2000;

export type PreviewRow = Readonly<Record<string, Cell>>;

export interface PreviewAsked {
  /** What was chosen, by the columns that can be chosen by. */
  readonly chosen: Chosen;
  /** Column by which rows are sorted; null leaves them in the order of the file. */
  readonly sort: string | null;
  readonly isDown: boolean;
  /** Which page of sorted rows, from 0. */
  readonly place: number;
}

/** Reads an address. What it says of columns that are not there is left out. */
export function previewAsked(
  params: URLSearchParams,
  { columns }: { readonly columns: readonly DatasetDetail['columns'][number][] },
): PreviewAsked {
  const chosen = columns
    .filter(({ filter }) => filter)
    .map(({ name }): [string, string[]] => [
      name,
      params
        .getAll(name)
        .map((value) => value.trim())
        .filter(Boolean),
    ])
    .filter(([, values]) => values.length > 0);
  const sort = columns.find(({ name }) => name === params.get('sort'))?.name ?? null;
  const place = /^\d{1,3}$/.test(params.get('page') ?? '') ? Number(params.get('page')) : 1;
  return {
    chosen: Object.fromEntries(chosen),
    sort,
    isDown: params.get('order') === 'down',
    place: Math.max(0, place - 1),
  };
}

/** `The first 15 rows; more follow`: which rows are shown in the order of the file, whose number is not counted where more follow. */
export function rowsInWords({
  rows,
  next,
  isFirst,
}: {
  readonly rows: readonly PreviewRow[];
  readonly next: string | null;
  readonly isFirst: boolean;
}): string {
  const count = `${formatCount(rows.length)} ${rows.length === 1 ? 'row' : 'rows'}`;
  if (next !== null) return `The ${isFirst ? 'first' : 'next'} ${count}; more follow`;
  return isFirst ? `${count} in all` : `The last ${count}`;
}

/** Numbers by size, texts as people sort them; what is missing comes last, whichever way. */
export function sortRows(
  rows: readonly PreviewRow[],
  name: string,
  isDown: boolean,
): readonly PreviewRow[] {
  const isMissing = (row: PreviewRow) => row[name] === null || row[name] === undefined;
  const compare = (a: PreviewRow, b: PreviewRow) => {
    const [one, other] = [a[name], b[name]];
    if (typeof one === 'number' && typeof other === 'number') return one - other;
    return String(one).localeCompare(String(other), 'en-GB', { numeric: true });
  };
  const known = rows.filter((row) => !isMissing(row)).toSorted(compare);
  return [...(isDown ? known.reverse() : known), ...rows.filter(isMissing)];
}

/** Filters of the rows shown: those chosen, or of a dataset by year, where nothing is chosen, its newest year. */
export function sampleOf(
  dataset: Pick<DatasetDetail, 'columns' | 'years'>,
  chosen: Chosen,
): { filters: Chosen; newest: string | null } {
  const byYear = dataset.columns.find(({ type, filter }) => type === 'year' && filter);
  const newest = dataset.years.at(-1);
  if (Object.keys(chosen).length > 0 || !byYear || !newest)
    return { filters: chosen, newest: null };
  return { filters: { [byYear.name]: [newest] }, newest };
}
