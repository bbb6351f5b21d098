/** How a measure fills circles and regions: by a class of the ramp, or by none where there is no such figure. */
import { shareClass } from '../map/ramp.ts';
import type { Measure } from '../map/state.ts';
import type { Row } from '../map/year-view.ts';

export type Look = 'r1' | 'r2' | 'r3' | 'r4' | 'r5' | 'r6' | 'fall' | 'level' | 'unknown';

/** How the measure fills a provider's circle; null where its status alone does. */
export function lookOf(row: Row | undefined, measure: Measure): Look | null {
  if (measure !== 'share') return null;
  const step = shareClass(row?.share ?? null);
  return step === null ? 'unknown' : `r${step}`;
}
