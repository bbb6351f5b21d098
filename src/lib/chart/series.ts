/** Series over years, as line charts draw them: years without a figure are gaps, never zero. */

/** Counts of people, or shares from 0 to 1. */
export type Unit = 'count' | 'share';

export interface Series {
  readonly name: string;
  /** `main` the finding's own line, `second` dashed, `quiet` what it stands against. */
  readonly style: 'main' | 'second' | 'quiet';
  /** One a year of the axis; null where there is none. */
  readonly values: readonly (number | null)[];
  /** The last value in words, at the end of the line. */
  readonly end: string;
}

/** A break in the series: something between two years that makes them differ for another reason than students. */
export interface Break {
  /** Position of the first year after it; a half stands between two years. */
  readonly at: number;
  /** What happened, in a few words. */
  readonly words: string;
  /** Whether what comes after it cannot be set beside what came before: then no line runs over it. */
  readonly isCut?: boolean;
}

/** Positions at which a value stands alone between gaps, so that no line can show it. */
export function lonely(values: readonly (number | null)[]): number[] {
  return values.flatMap((value, index) =>
    value !== null && (values[index - 1] ?? null) === null && (values[index + 1] ?? null) === null
      ? [index]
      : [],
  );
}

/** Position of the last value; −1 where there is none. */
export function lastAt(values: readonly (number | null)[]): number {
  return values.findLastIndex((value) => value !== null);
}

/** A count on an axis: `0`, `500`, `20k`, `2.5k`. */
export function axisCount(count: number): string {
  if (count < 1000) return String(count);
  return `${Number((count / 1000).toFixed(1))}k`;
}

/** A value on an axis: a count, or whole percent of a share. */
export function axisValue(value: number, unit: Unit): string {
  return unit === 'share' ? `${Math.round(value * 100)}%` : axisCount(value);
}
