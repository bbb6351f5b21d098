/**
 * What a published count stands for. HESA rounds counts of whole people to the nearest 5, and 0,
 * 1 and 2 to 0, so that nobody can be told from a figure.
 */

/** The values that a true figure can have, both ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** HESA publishes counts as multiples of this. */
export const ROUNDED_TO = 5;

/** The most that rounding takes from a count, or adds to it. */
const MOST_ROUNDED_AWAY = 2;

/**
 * The whole numbers of people that are published as this count: v − 2 to v + 2, and 0 to 2 for 0.
 *
 * @throws RangeError when HESA cannot have published such a count
 */
export function countInterval(published: number): Interval {
  if (published < 0 || published % ROUNDED_TO !== 0)
    throw new RangeError(`${published} is no count as HESA publishes it: 0 or a multiple of 5`);
  return {
    low: Math.max(0, published - MOST_ROUNDED_AWAY),
    high: published + MOST_ROUNDED_AWAY,
  };
}

/** Whether zero lies in an interval: then nothing can be said of which side the truth is on. */
export function includesZero({ low, high }: Interval): boolean {
  return low <= 0 && high >= 0;
}
