/** Pages of evidence on a line of time: one dot a page, stacked where they lie close. */

interface Dated {
  readonly stated_date: string | null;
  readonly inferred_year: number | null;
}

export interface Dot {
  /** On the line, in years: 2016.5 is the middle of 2016. */
  readonly at: number;
  /** How many lie below it. */
  readonly level: number;
  /** The page does not state its year. */
  readonly isInferred: boolean;
}

/** Dots closer than this, in years, are stacked. */
const STEP = 0.25;

/** The moment of a date in years: its middle, as exactly as it is known. */
export function momentOf({ stated_date, inferred_year }: Dated): number | null {
  if (stated_date === null) return inferred_year === null ? null : inferred_year + 0.5;
  const [year = '', month, day] = stated_date.split('-');
  if (month === undefined) return Number(year) + 0.5;
  return (
    Number(year) + (Number(month) - 1 + (day === undefined ? 0.5 : (Number(day) - 1) / 31)) / 12
  );
}

/** Dots of the pages whose year is known, and the whole years that the line spans. */
export function dotsOf(pages: readonly Dated[]): { dots: Dot[]; from: number; to: number } {
  const levels = new Map<number, number>();
  const dots = pages
    .map((page) => ({ moment: momentOf(page), isInferred: page.stated_date === null }))
    .filter((each): each is { moment: number; isInferred: boolean } => each.moment !== null)
    .sort((one, other) => one.moment - other.moment)
    .map(({ moment, isInferred }) => {
      const slot = Math.round(moment / STEP);
      const level = levels.get(slot) ?? 0;
      levels.set(slot, level + 1);
      return { at: slot * STEP, level, isInferred };
    });
  const years = dots.map(({ at }) => at);
  return {
    dots,
    from: Math.floor(Math.min(2013, ...years)),
    to: Math.ceil(Math.max(2024, ...years)),
  };
}
