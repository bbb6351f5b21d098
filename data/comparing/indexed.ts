/** Figures on a common scale on which a base is 100. */
import type { Figure } from './figure.ts';
import { relativeGap } from './gap.ts';

/** The figure where its base counts as 100; null where there is none or the base is under 100. */
export function indexed(now: Figure | null, base: Figure | null): Figure | null {
  const change = relativeGap(now, base);
  if (change === null) return null;
  const onScale = (fraction: number) => 100 * (1 + fraction);
  return { value: onScale(change.value), low: onScale(change.low), high: onScale(change.high) };
}
