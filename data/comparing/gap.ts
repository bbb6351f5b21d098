/** Differences of two figures, and changes from one to another. */
import { includesZero, SMALLEST_CHANGE_BASE, type Interval } from '../numbers/index.ts';
import type { Figure } from './figure.ts';

/** How much greater the first of two figures is. */
export interface Gap extends Interval {
  readonly value: number;
  /** Neither can be said to be the greater: never ranked, coloured or called a change. */
  readonly withinRounding: boolean;
}

/** a − b, of two figures that were rounded apart from each other; null where one is missing. */
export function gapOf(a: Figure | null, b: Figure | null): Gap | null {
  if (a === null || b === null) return null;
  const ends = { low: a.low - b.high, high: a.high - b.low };
  return { value: a.value - b.value, ...ends, withinRounding: includesZero(ends) };
}

/** The change from a base as a fraction of it; null where one is missing or the base is under 100. */
export function relativeGap(now: Figure | null, base: Figure | null): Gap | null {
  if (now === null || base === null || base.value < SMALLEST_CHANGE_BASE) return null;
  const ends = { low: now.low / base.high - 1, high: now.high / base.low - 1 };
  return { value: now.value / base.value - 1, ...ends, withinRounding: includesZero(ends) };
}
