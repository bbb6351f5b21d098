/** Classes of the ramp. Breaks are fixed for all years, so that years can be compared. */
import type { Look } from './measures/measured.ts';
import type { Measure } from './state.ts';
import type { Row } from './year-view.ts';

/**
 * Where the classes of a provider's share begin, in percent: under 10, 10 to 20, … 50 and over.
 * Providers spread from none to all, far wider than regions, whose breaks (18 … 30 in the design)
 * would put most of the large ones in one class.
 */
export const SHARE_BREAKS = [10, 20, 30, 40, 50] as const;

export type RampClass = 1 | 2 | 3 | 4 | 5 | 6;

/** The class of a share (0 … 1); null for a share that cannot be said. */
export function shareClass(share: number | null): RampClass | null {
  if (share === null) return null;
  const passed = SHARE_BREAKS.filter((from) => share * 100 >= from).length;
  return (passed + 1) as RampClass;
}

/** How the measure fills a provider's circle; null where the status alone does. */
export function lookOf(row: Row | undefined, measure: Measure): Look | null {
  if (row?.measured) return row.measured.look;
  if (measure !== 'share') return null;
  const step = shareClass(row?.share ?? null);
  return step === null ? 'unknown' : `r${step}`;
}
