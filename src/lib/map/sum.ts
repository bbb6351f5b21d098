/** Sums over several providers. Counts are rounded, so a sum is as well, only less exactly; published totals are shown as published instead wherever there is one. */
import { countInterval, SMALLEST_BASE, type Share } from '../../../data/numbers/index.ts';
import type { Row } from './year-view.ts';

export interface Sum {
  /** International students, as published. */
  readonly students: number;
  /** All students, as published. */
  readonly total: number;
  /** The most that the international students can be, rounding undone. */
  readonly most: number;
  /** Share of the first in the second, with what the rounding of every count lets it be; null on too small a base. */
  readonly share: Share | null;
}

/** Adds up the rows' students. */
export function sumOf(rows: readonly Row[]): Sum {
  const sum = { students: 0, total: 0, low: 0, high: 0, fewest: 0, most: 0 };
  for (const { students, total } of rows) {
    const part = countInterval(students ?? 0);
    const whole = countInterval(total ?? 0);
    sum.students += students ?? 0;
    sum.total += total ?? 0;
    sum.low += part.low;
    sum.high += part.high;
    sum.fewest += whole.low;
    sum.most += whole.high;
  }
  const { students, total, low, high, fewest, most } = sum;
  const share =
    total < SMALLEST_BASE
      ? null
      : {
          value: students / total,
          low: low / most,
          high: high >= fewest ? 1 : high / fewest,
        };
  return { students, total, most: high, share };
}
