/** The course of a series in a few words, for those who do not see its line. */
import { differenceOf, formatCount } from '../../../data/numbers/index.ts';

/** `rose from 5,645 in 2014/15 to 10,755 in 2023/24`, between the first and the last count that is held; empty where none is. */
export function courseInWords(
  years: readonly string[],
  values: readonly (number | null)[],
): string {
  const from = values.findIndex((value) => value !== null);
  const to = values.findLastIndex((value) => value !== null);
  const [first, last] = [values[from] ?? null, values[to] ?? null];
  if (first === null || last === null) return '';
  const now = `${formatCount(last)} in ${years[to]}`;
  if (from === to) return now;
  const then = `${formatCount(first)} in ${years[from]}`;
  const difference = differenceOf(last, first);
  if (!difference || difference.withinRounding) return `${then}, about as many: ${now}`;
  return `${difference.value > 0 ? 'rose' : 'fell'} from ${then} to ${now}`;
}
