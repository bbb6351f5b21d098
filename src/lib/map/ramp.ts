/** Classes of the ramp. Breaks are fixed for all years, so that years can be compared. */

/** Where the classes of a share begin, in percent: under 18, 18 to 21, … 30 and over. */
export const SHARE_BREAKS = [18, 21, 24, 27, 30] as const;

export type RampClass = 1 | 2 | 3 | 4 | 5 | 6;

/** The class of a share (0 … 1); null for a share that cannot be said. */
export function shareClass(share: number | null): RampClass | null {
  if (share === null) return null;
  const passed = SHARE_BREAKS.filter((from) => share * 100 >= from).length;
  return (passed + 1) as RampClass;
}
