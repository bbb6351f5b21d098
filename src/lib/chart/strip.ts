/** Strip plots: one tick a thing on a scale, to show where one of them stands among all. */

/** Where a value stands, 0 … 1, on a scale to `most`: by its square root where small ones would else lie on top of each other. */
export function stripAt(value: number, most: number, isRooted: boolean): number {
  const part = most > 0 ? Math.min(1, Math.max(0, value / most)) : 0;
  return isRooted ? Math.sqrt(part) : part;
}

/** The middle value of values in ascending order; between the middle two where their number is even. */
export function medianOf(ascending: readonly number[]): number | null {
  if (ascending.length === 0) return null;
  const half = (ascending.length - 1) / 2;
  return ((ascending[Math.floor(half)] ?? 0) + (ascending[Math.ceil(half)] ?? 0)) / 2;
}
