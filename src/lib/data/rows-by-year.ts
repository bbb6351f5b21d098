/** How many rows a dataset holds of each year, from what its editions added and removed. */
import { formatCount } from '../../../data/numbers/index.ts';
import type { EditionDetail } from '../../../workers/api/shapes/status.ts';

export interface YearRows {
  readonly year: string;
  readonly rows: number;
}

/** Ascending; none for a dataset that is not published by year. */
export function rowsByYear(
  editions: readonly Pick<EditionDetail, 'partitions'>[],
  dataset: string,
): YearRows[] {
  const counts = new Map<string, number>();
  for (const each of editions.flatMap(({ partitions }) => partitions)) {
    const [year = ''] = each.partition.split(' ');
    if (each.dataset !== dataset || !/^\d{4}/.test(year)) continue;
    counts.set(year, (counts.get(year) ?? 0) + each.added - each.removed);
  }
  return [...counts]
    .map(([year, rows]) => ({ year, rows }))
    .sort((a, b) => (a.year < b.year ? -1 : 1));
}

/** The finding above the bars. */
export function rowsInWords(years: readonly YearRows[]): string {
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return '';
  const told = ({ year, rows }: YearRows) => `${formatCount(rows)} in ${year}`;
  if (last.rows === first.rows) return `As many rows in ${last.year} as in ${first.year}`;
  const [more, fewer] = [`More rows by year`, `Fewer rows by year`];
  return `${last.rows > first.rows ? more : fewer}: ${told(first)}, ${told(last)}`;
}
