/** The order of the ranked table: that of the map's measure, or by any column that the reader chooses. */
import { STATUSES } from '../../../data/codes.ts';
import { changeOf } from '../../../data/numbers/index.ts';
import type { Course } from './courses.ts';
import { rankOf } from './selection.ts';
import type { Column } from './sort.ts';
import type { MapState, Measure } from './state.ts';
import type { Row } from './year-view.ts';

/** Rows that stand in the order of their ranks, in the order that is chosen. Those without a value come last, whichever way round; equals by rank. */
export function inOrder(
  rows: readonly Row[],
  courses: ReadonlyMap<string, Course>,
  { sort, measure }: Pick<MapState, 'sort' | 'measure'>,
): readonly Row[] {
  if (sort === null) return rows;
  const { column, descending } = sort;
  const valueOf = valuesOf(column, courses, measure);
  const valued = rows.map((row) => ({ row, value: valueOf(row) }));
  return valued
    .sort(({ value: a }, { value: b }) => {
      if (a === null || b === null) return Number(a === null) - Number(b === null);
      const order = typeof a === 'string' ? a.localeCompare(String(b), 'en-GB') : a - Number(b);
      return descending ? -order : order;
    })
    .map(({ row }) => row);
}

function valuesOf(
  column: Column,
  courses: ReadonlyMap<string, Course>,
  measure: Measure,
): (row: Row) => number | string | null {
  const by: Record<Column, (row: Row) => number | string | null> = {
    rank: (row) => rankOf(row, measure)?.rank ?? null,
    evidence: ({ provider }) => provider.status && STATUSES.indexOf(provider.status),
    name: ({ short }) => short,
    figure: ({ measured, students }) => (measured ? measured.value : students),
    share: ({ share }) => share,
    trend: ({ ukprn, students }) =>
      changeOf(students, courses.get(ukprn)?.[0] ?? null)?.value ?? null,
  };
  return by[column];
}
