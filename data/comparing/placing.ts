/** Where a figure stands among others, as exactly as rounding lets one say. */
import type { Figure } from './figure.ts';

/** A rank from the greatest down, and the best and the worst that it can truly be. */
export interface Placing {
  /** By published values; equals share a rank. */
  readonly rank: number;
  readonly best: number;
  readonly worst: number;
  readonly of: number;
}

/** The place of one of `all`, itself among them. */
export function placingOf(figure: Figure, all: readonly Figure[]): Placing {
  const above = (isAbove: (other: Figure) => boolean) =>
    all.filter((other) => other !== figure && isAbove(other)).length;
  return {
    rank: 1 + above((other) => other.value > figure.value),
    best: 1 + above((other) => other.low > figure.high),
    worst: 1 + above((other) => other.high > figure.low),
    of: all.length,
  };
}
