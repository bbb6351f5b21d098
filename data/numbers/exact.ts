/**
 * Figures that are published exactly, such as money: nothing is rounded to 5, so that they may be
 * added and divided, and have no interval.
 */

/** The sum of exact figures; null where one of them is missing, for a part that is not known is no zero. */
export function exactSum(parts: readonly (number | null)[]): number | null {
  return parts.reduce<number | null>(
    (sum, part) => (sum === null || part === null ? null : sum + part),
    0,
  );
}

/** The share, as a fraction, that an exact part is of its whole; null where one is missing or the whole is not above zero. Above 1 where other parts are negative. */
export function exactShare(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole <= 0 ? null : part / whole;
}
