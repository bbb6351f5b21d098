/** Differences of published counts, with what rounding lets them be. */
import { countInterval, includesZero, type Interval } from './count.ts';

/** How many more people the first count has than the second; below zero, how many fewer. */
export interface Difference extends Interval {
  /** Difference of the published counts. */
  readonly value: number;
  /** Neither count can be said to be the greater. */
  readonly withinRounding: boolean;
  /** Print the ends ("1 to 9 more"), or the value alone, which is then near enough. A range is never ranked, nor made a headline. */
  readonly showAs: 'range' | 'value';
}

/** From this difference on, its value may stand without its range. */
const SHOWN_AS_VALUE_FROM = 20;

/**
 * The difference a − b of two published counts; null when either is missing. It lies within 4
 * either way, and closer where a count of 0 stands for no fewer than 0.
 */
export function differenceOf(a: number | null, b: number | null): Difference | null {
  if (a === null || b === null) return null;
  const [first, second] = [countInterval(a), countInterval(b)];
  const ends = { low: first.low - second.high, high: first.high - second.low };
  const value = a - b;
  return {
    value,
    ...ends,
    withinRounding: includesZero(ends),
    showAs: Math.abs(value) < SHOWN_AS_VALUE_FROM ? 'range' : 'value',
  };
}
