/** Ranks, from the greatest down. */

/** A thing and its place; null for one that is listed without a rank. */
export interface Ranked<T> {
  readonly item: T;
  readonly rank: number | null;
}

/** Shares are ranked only among providers with at least so many students. */
export const SMALLEST_RANKED_TOTAL = 1000;

/** Whether a provider with this total of students may be ranked by a share. */
export function isRankedByShare(total: number | null): boolean {
  return total !== null && total >= SMALLEST_RANKED_TOTAL;
}

/**
 * Sorts things by a measure, greatest first. Equals share a rank, and the next one counts them
 * all (1, 2, 2, 4). Things whose measure is null come last, unranked. Where the measure does not
 * decide, the order given stays.
 */
export function ranked<T>(items: readonly T[], measure: (item: T) => number | null): Ranked<T>[] {
  const measured: { item: T; value: number }[] = [];
  const unranked: Ranked<T>[] = [];
  for (const item of items) {
    const value = measure(item);
    if (value === null) unranked.push({ item, rank: null });
    else measured.push({ item, value });
  }
  measured.sort((a, b) => b.value - a.value);

  const places: Ranked<T>[] = [];
  let rank = 0;
  let previous: number | undefined;
  for (const [index, { item, value }] of measured.entries()) {
    if (value !== previous) rank = index + 1;
    previous = value;
    places.push({ item, rank });
  }
  return [...places, ...unranked];
}
