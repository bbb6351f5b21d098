/** How large a provider is, by all its students. */

/** Codes of the bands; each begins with so many students. */
const BANDS = { small: 0, medium: 1000, large: 10_000, 'very-large': 20_000 } as const;

export type Size = keyof typeof BANDS;
export const SIZES = Object.keys(BANDS) as Size[];

/** The band of a published total; null where none is published. A total at the edge of a band counts by its published figure. */
export function sizeOf(total: number | null): Size | null {
  if (total === null) return null;
  return SIZES.findLast((size) => total >= BANDS[size]) ?? null;
}

/** Between what a band lies: from so many students, to fewer than that; null for the last. */
export function endsOf(size: Size): { from: number; below: number | null } {
  const next = SIZES[SIZES.indexOf(size) + 1];
  return { from: BANDS[size], below: next ? BANDS[next] : null };
}
