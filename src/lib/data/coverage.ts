/** Which years a dataset covers, in words and as a strip. */

/** `2014/15 to 2023/24`; `not by year` for a dataset that has no years. */
export function yearsInWords(years: readonly string[]): string {
  const [first] = years;
  const last = years.at(-1);
  if (!first || !last) return 'not by year';
  return first === last ? first : `${first} to ${last}`;
}

/** A year as a place on the scale: 2014 for the calendar year, 2014.6 for 2014/15, which begins in August. */
const startOf = (year: string) => Number(year.slice(0, 4)) + (year.includes('/') ? 7 / 12 : 0);

/** First and last calendar year that any of the datasets touches; null where none has years. */
export function scaleOf(
  datasets: readonly { readonly years: readonly string[] }[],
): { first: number; last: number } | null {
  const starts = datasets.flatMap(({ years }) => years.map(startOf));
  if (starts.length === 0) return null;
  return { first: Math.floor(Math.min(...starts)), last: Math.ceil(Math.max(...starts)) + 1 };
}

/** Years as bars on a scale, each from where it begins for a year, in parts of the whole. */
export function barsOf(
  years: readonly string[],
  { first, last }: { first: number; last: number },
): { year: string; from: number; width: number }[] {
  return years.map((year) => ({
    year,
    from: (startOf(year) - first) / (last - first),
    width: 1 / (last - first),
  }));
}
