/**
 * Sums over several providers. Each count is rounded by itself, so that a sum is less exact the
 * more there are in it: n counts leave it 2n either way. Where there is a published total, that is
 * shown instead.
 */
import { countInterval, type Interval } from './count.ts';
import { SMALLEST_BASE, type Share } from './share.ts';

/** What the true sum of some published counts can be. */
export interface Total extends Interval {
  /** Sum of the published counts. */
  readonly value: number;
  /** How many counts there are in it. */
  readonly counts: number;
}

/** The sum of those counts that are there; null where none is. A missing count is left out, not taken for zero. */
export function totalOf(counts: readonly (number | null)[]): Total | null {
  const held = counts.filter((count) => count !== null);
  if (held.length === 0) return null;
  const total = { value: 0, low: 0, high: 0, counts: held.length };
  for (const count of held) {
    const { low, high } = countInterval(count);
    total.value += count;
    total.low += low;
    total.high += high;
  }
  return total;
}

/** The share of one sum in another that holds the same people and more; null where either is missing or the whole is under 22.5. */
export function shareOfTotals(part: Total | null, whole: Total | null): Share | null {
  if (part === null || whole === null || whole.value < SMALLEST_BASE) return null;
  return {
    value: part.value / whole.value,
    low: part.low / whole.high,
    high: Math.min(1, part.high / whole.low),
  };
}
