/** A published or derived figure together with what it can be: the common coin of comparing. */
import { countInterval, type Interval } from '../numbers/index.ts';

/** A value and the ends between which the true one lies. */
export interface Figure extends Interval {
  readonly value: number;
}

/** A count as HESA publishes it, rounded to the nearest 5. */
export function countFigure(count: number | null): Figure | null {
  return count === null ? null : { value: count, ...countInterval(count) };
}

/** A figure that is published exactly, such as money. */
export function exactFigure(amount: number | null): Figure | null {
  return amount === null ? null : { value: amount, low: amount, high: amount };
}
