/** Counts and shares in the map's words. The rules of rounding are those of data/numbers. */
import {
  countInterval,
  differenceOf,
  formatCount,
  formatShare,
  shareOf,
} from '../../../data/numbers/index.ts';

export { formatCount };

/** A published count; a published 0 stands for 0 to 2. */
export function countText(count: number | null): string {
  return count === 0 ? '0–2' : formatCount(count);
}

/** The same within a sentence: `10,755`, `0 to 2`. */
export function countInWords(count: number | null): string {
  return count === 0 ? intervalText(0) : formatCount(count);
}

/** A sum of published counts; where all of them are 0, what rounding lets it be: `0 to 6`. */
export function sumInWords({ students, most }: { students: number; most: number }): string {
  return students === 0 ? `0 to ${formatCount(most)}` : formatCount(students);
}

/** What a published count stands for: `10,753 to 10,757`. */
export function intervalText(count: number | null): string {
  if (count === null) return 'not published';
  const { low, high } = countInterval(count);
  return `${formatCount(low)} to ${formatCount(high)}`;
}

/** Share 0 … 1 of published counts or of sums of them; null where it cannot be said. */
export function sharePoint(part: number | null, whole: number | null): number | null {
  return shareOf(part, whole)?.value ?? null;
}

/** The least tenth of a percent that a share is under, in percent: `0.5` where at most 2 of 498 are meant. */
function under({ high }: { high: number }): string {
  return ((Math.floor(high * 1000) + 1) / 10).toFixed(1);
}

/** `34.6%`; whole percent of fewer than 1,000 students; `under 0.5%` where a published 0 stands for 0 to 2. */
export function shareText(part: number | null, whole: number | null): string {
  const share = shareOf(part, whole);
  return share && part === 0 ? `under ${under(share)}%` : formatShare(share, whole);
}

/** The same where there is little room: `<0.5%`. */
export function shareFigure(part: number | null, whole: number | null): string {
  return shareText(part, whole).replace('under ', '<');
}

/** `26,570 fewer`, `1 to 9 more`; null where rounding alone may have made the difference. */
export function differenceInWords(later: number, earlier: number): string | null {
  const difference = differenceOf(later, earlier);
  if (!difference || difference.withinRounding) return null;
  const { value, low, high, showAs } = difference;
  const size =
    showAs === 'value'
      ? formatCount(Math.abs(value))
      : `${Math.min(Math.abs(low), Math.abs(high))} to ${Math.max(Math.abs(low), Math.abs(high))}`;
  return `${size} ${value < 0 ? 'fewer' : 'more'}`;
}
