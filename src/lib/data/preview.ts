/** The rows that a dataset's page shows, as its address says: chosen, sorted, page by page. */
import { formatCount } from '../../../data/numbers/index.ts';
import type { Cell } from '../../../workers/api/shapes/data.ts';
import type { DatasetDetail } from '../../../workers/api/shapes/datasets.ts';
import { unknown } from '../page/strange-params.ts';

/** Rows of a page. */
export const SHOWN = 15;
/** Rows that are sorted at most: of a longer selection, the first so many. */
export const MOST_SORTED = 2000;

export type PreviewRow = Readonly<Record<string, Cell>>;

/** Filters chosen, by column. */
export type Chosen = Readonly<Record<string, readonly string[]>>;

export interface PreviewAsked {
  /** What was chosen, by the columns that can be chosen by. */
  readonly chosen: Chosen;
  /** Column by which rows are sorted; null leaves them in the order of the file. */
  readonly sort: string | null;
  readonly isDown: boolean;
  /** Which page of sorted rows, from 0. */
  readonly place: number;
  /** Sentences about what of the address could not be used. */
  readonly faults: readonly string[];
}

const faultOf = (name: string, text: string, why: string, instead: string) =>
  `The address asks for ${name} “${text.slice(0, 40)}”, ${why}. ${instead} shown.`;

/** What is said of a page beyond the last. */
export const beyondLast = (page: number, last: number): string =>
  faultOf('page', String(page), `of which there are ${last}`, 'The last is');

/** Reads an address. */
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
  const faults: string[] = [];
  const read = <T>(name: string, parse: (text: string) => T | null, instead: string): T | null => {
    const text = params.get(name)?.trim() ?? '';
    const value = text === '' ? null : parse(text);
    if (text !== '' && value === null)
      faults.push(faultOf(name, text, 'which is not known here', instead));
    return value;
  };
  const sort = read(
    'sort',
    (text) => columns.find(({ name }) => name === text)?.name ?? null,
    'Rows in the order of the file are',
  );
  const order = read(
    'order',
    (text) => (text === 'down' || text === 'up' ? text : null),
    'Rows from the least up are',
  );
  const page = read(
    'page',
    (text) => (/^[1-9]\d{0,2}$/.test(text) ? Number(text) : null),
    'The first rows are',
  );
  if (page !== null && page > 1 && sort === null) {
    const why = 'but only sorted rows have pages of a number';
    faults.push(faultOf('page', String(page), why, 'The first rows are'));
  }
  const filters = columns.filter(({ filter }) => filter).map(({ name }) => name);
  faults.push(...unknown(params, [...filters, 'sort', 'order', 'page', 'cursor', 'edition']));
  return {
    chosen: Object.fromEntries(chosen),
    sort,
    isDown: order === 'down',
    place: (page ?? 1) - 1,
    faults,
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
