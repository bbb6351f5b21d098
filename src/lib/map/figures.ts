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

/** `34.6%`; whole percent of fewer than 1,000 students. */
export function shareText(part: number | null, whole: number | null): string {
  return formatShare(shareOf(part, whole), whole);
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
