/** Which years a dataset covers. */
import type { Dataset } from './types.ts';

/** Every calendar year of a span. */
function everyYear([first, last]: readonly [string, string]): string[] {
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, more) =>
    String(Number(first) + more),
  );
}

/** Its academic or calendar years, ascending, each once, by the partitions that are held; none where it has no years. */
export function yearsHeld(
  { span }: Pick<Dataset, 'span'>,
  partitions: readonly string[],
): readonly string[] {
  if (span && partitions.length > 0) return everyYear(span);
  const years = partitions.map((each) => each.split(' ')[0] ?? '');
  return [...new Set(years)].filter((year) => /^\d{4}/.test(year)).sort();
}
