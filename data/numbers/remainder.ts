/** What a published total leaves when some of its parts are taken away: a figure of ours, never a published one. */
import { countInterval, type Interval } from './count.ts';

/** The rest, and the ends between which the true one lies. */
export interface Remainder extends Interval {
  readonly value: number;
}

/**
 * What is left of a published total without these published parts of it. Null where a count is
 * missing, and where rounding alone may have made the rest: then nothing can be said but that there
 * may be some.
 *
 * n parts and the total each stand for up to 2 people fewer or more, so the rest lies within
 * 2n + 2 of the difference.
 */
export function remainderOf(
  total: number | null,
  parts: readonly (number | null)[],
): Remainder | null {
  if (total === null) return null;
  const whole = countInterval(total);
  let [value, low, high] = [total, whole.low, whole.high];
  for (const part of parts) {
    if (part === null) return null;
    const taken = countInterval(part);
    value -= part;
    low -= taken.high;
    high -= taken.low;
  }
  return low > 0 ? { value, low, high } : null;
}
