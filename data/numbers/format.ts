/**
 * Figures as text: counts as published, true minus signs, an en dash where there is none, and
 * "within rounding" rather than a difference that rounding may have made.
 */
import type { Change } from './change.ts';
import type { Difference } from './difference.ts';
import type { ShareDifference } from './share-difference.ts';
import type { Share } from './share.ts';

/** What stands where there is no figure. */
export const MISSING = '–';
/** What stands where rounding alone may have made a difference. */
export const WITHIN_ROUNDING = 'within rounding';

/** Shares of so many students or more are exact enough for a decimal. */
const DECIMAL_FROM = 1000;

const whole = new Intl.NumberFormat('en-GB');
const oneDecimal = new Intl.NumberFormat('en-GB', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const percent = new Intl.NumberFormat('en-GB', { style: 'percent' });
const percentOneDecimal = new Intl.NumberFormat('en-GB', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

const signed = (value: number, magnitude: string) => `${value < 0 ? '−' : '+'}${magnitude}`;

/** A published count: `10,755`. */
export function formatCount(count: number | null): string {
  return count === null ? MISSING : whole.format(count);
}

/** A share of `total` students: `34.6%`, or `35%` of fewer than 1,000. */
export function formatShare(share: Pick<Share, 'value'> | null, total: number | null): string {
  if (share === null || total === null) return MISSING;
  return (total >= DECIMAL_FROM ? percentOneDecimal : percent).format(share.value);
}

/**
 * A difference of counts: `+1,240`, `−1,240`; under 20 in words, `1 to 9 more`, `1 to 9 fewer`;
 * or `within rounding`.
 */
export function formatDifference(difference: Difference | null): string {
  if (difference === null) return MISSING;
  const { value, low, high, withinRounding, showAs } = difference;
  if (withinRounding) return WITHIN_ROUNDING;
  if (showAs === 'value') return signed(value, whole.format(Math.abs(value)));
  return value > 0 ? `${low} to ${high} more` : `${-high} to ${-low} fewer`;
}

/** A difference of shares in percentage points: `+2.1 points`, or `within rounding`. */
export function formatShareDifference(difference: ShareDifference | null): string {
  if (difference === null) return MISSING;
  const { value, withinRounding } = difference;
  if (withinRounding) return WITHIN_ROUNDING;
  const points = oneDecimal.format(Math.abs(value) * 100);
  if (points === '0.0') return `under 0.1 points ${value < 0 ? 'less' : 'more'}`;
  return `${signed(value, points)} points`;
}

/** A change since an earlier year: `+27%`, `−4%`, or `within rounding`. */
export function formatChange(change: Change | null): string {
  if (change === null) return MISSING;
  const { value, withinRounding } = change;
  if (withinRounding) return WITHIN_ROUNDING;
  const size = percent.format(Math.abs(value));
  if (size === '0%') return `under 1% ${value < 0 ? 'fewer' : 'more'}`;
  return signed(value, size);
}
