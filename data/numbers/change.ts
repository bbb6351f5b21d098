/** Changes from one year to another, relative to the first. */
import { countInterval, includesZero, type Interval } from './count.ts';

/** A change as a fraction of the base: 0.27 is a rise of 27%, −0.5 a fall to half. */
export interface Change extends Interval {
  readonly value: number;
  /** Neither a rise nor a fall can be told. */
  readonly withinRounding: boolean;
}

/** No percentage is given on a base under this: a handful of people would make it leap. */
export const SMALLEST_CHANGE_BASE = 100;

/** The change of a published count since its base; null when either is missing or the base is under 100. */
export function changeOf(now: number | null, base: number | null): Change | null {
  if (now === null || base === null || base < SMALLEST_CHANGE_BASE) return null;
  const [later, earlier] = [countInterval(now), countInterval(base)];
  const ends = { low: later.low / earlier.high - 1, high: later.high / earlier.low - 1 };
  return { value: now / base - 1, ...ends, withinRounding: includesZero(ends) };
}
