/** Puts a measure on a year of the map. */
import { drawingOrder, type Mark } from '../placement.ts';
import { rankBy } from '../ranking.ts';
import type { Row, YearView } from '../year-view.ts';
import type { Measured, MeasuredYear } from './measured.ts';

/** A provider's figure before it is ranked. */
export type Figured = Omit<Measured, 'rank'>;

/** The view with that measure; its circles are those given, or those of the students. */
export function withMeasure(
  view: YearView,
  measured: Omit<MeasuredYear, 'ranked'>,
  figureOf: (row: Row) => Figured,
  marks: readonly Mark[] = view.marks,
): YearView {
  const figures = new Map([...view.rows.values()].map((row) => [row, figureOf(row)]));
  const ranks = rankBy([...figures.keys()], (row) => figures.get(row)?.value ?? null);
  const rows = [...figures].map(([row, figured]): Row => {
    return { ...row, measured: { ...figured, rank: ranks.get(row) ?? null } };
  });
  return {
    ...view,
    rows: new Map(rows.map((row) => [row.ukprn, row])),
    marks,
    measured: { ...measured, ranked: ranks.size },
  };
}

/** The circles of the students in other sizes, where they stand; those without a size are left out. */
export function resized(view: YearView, radiusOf: (row: Row) => number | null): Mark[] {
  return view.marks
    .flatMap((mark) => {
      const row = view.rows.get(mark.ukprn);
      const radius = row ? radiusOf(row) : null;
      return radius === null ? [] : [{ ...mark, radius: Math.round(radius * 100) / 100 }];
    })
    .sort(drawingOrder);
}
