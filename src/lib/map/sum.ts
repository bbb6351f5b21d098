/** Sums over several providers. Counts are rounded, so a sum is as well, only less exactly; published totals are shown as published instead wherever there is one. */
import type { Row } from './year-view.ts';

/** Sum of the rows' international students, and of all their students. */
export function sumOf(rows: readonly Row[]): { students: number; total: number } {
  return rows.reduce(
    (sum, row) => ({
      students: sum.students + (row.students ?? 0),
      total: sum.total + (row.total ?? 0),
    }),
    { students: 0, total: 0 },
  );
}
