/** Differences of two shares, with what rounding lets them be. */
import { includesZero, type Interval } from './count.ts';
import type { Share } from './share.ts';

/** How much greater the first share is, as a fraction: 0.021 is 2.1 percentage points. */
export interface ShareDifference extends Interval {
  readonly value: number;
  /** Neither share can be said to be the greater. */
  readonly withinRounding: boolean;
}

/**
 * The difference a − b of two shares of different counts; null when either is missing. (Two
 * parts of one whole are compared by `differenceOf` their counts, which is closer.)
 */
export function shareDifference(a: Share | null, b: Share | null): ShareDifference | null {
  if (a === null || b === null) return null;
  const ends = { low: a.low - b.high, high: a.high - b.low };
  return { value: a.value - b.value, ...ends, withinRounding: includesZero(ends) };
}
