/** Figures of several providers as one: their sum, or the one in the middle. */
import type { Figure } from './figure.ts';

/** The sum of derived or published figures, with the interval that follows from all of theirs; null of none. */
export function totalOf(figures: readonly Figure[]): Figure | null {
  if (figures.length === 0) return null;
  return figures.reduce((sum, { value, low, high }) => ({
    value: sum.value + value,
    low: sum.low + low,
    high: sum.high + high,
  }));
}

const ascending = (a: number, b: number) => a - b;

function middle(values: readonly number[]): number {
  const sorted = [...values].sort(ascending);
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)]!;
  return sorted.length % 2 === 1 ? upper : (sorted[half - 1]! + upper) / 2;
}

/**
 * The median, null of none. It grows with each of its figures, so that its ends are the medians of
 * their ends: no closer interval holds for all that the figures can be.
 */
export function medianOf(figures: readonly Figure[]): Figure | null {
  if (figures.length === 0) return null;
  return {
    value: middle(figures.map(({ value }) => value)),
    low: middle(figures.map(({ low }) => low)),
    high: middle(figures.map(({ high }) => high)),
  };
}
