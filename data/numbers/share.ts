/** Shares of published counts, with what rounding lets them be. */
import { countInterval, type Interval } from './count.ts';

/** A share as a fraction, 0 to 1: of the published counts, and the ends between which the true one lies. */
export interface Share extends Interval {
  readonly value: number;
}

/** HESA gives no percentage of fewer people than this. */
export const SMALLEST_BASE = 22.5;

/**
 * The share that a part is of its whole; null where there is none to give, because a count is
 * missing or the whole is under 22.5.
 *
 * The ends are the least and greatest quotient of whole numbers of people that are published as
 * these two counts, with no more people in the part than in the whole.
 *
 * @throws RangeError when the part is published as more than its whole
 */
export function shareOf(part: number | null, whole: number | null): Share | null {
  if (part === null || whole === null || whole < SMALLEST_BASE) return null;
  if (part > whole) throw new RangeError(`A part of ${part} is more than its whole of ${whole}`);
  const top = countInterval(part);
  const base = countInterval(whole);
  return {
    value: part / whole,
    low: top.low / base.high,
    // Where both can be the same number of people, the part can be all of the whole.
    high: top.high >= base.low ? 1 : top.high / base.low,
  };
}
