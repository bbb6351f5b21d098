/** Figures of a comparison as text. */
import type { Gap } from '../../../data/comparing/gap.ts';
import type { Figure } from '../../../data/comparing/figure.ts';
import type { Scale } from '../../../data/comparing/scales.ts';
import { MISSING, WITHIN_ROUNDING, formatCount, ordinal } from '../../../data/numbers/index.ts';
import type { CompareAnswer, ComparePoint } from '../../../workers/api/shapes/compare.ts';

export type Unit = CompareAnswer['measure']['unit'];

const tenth = new Intl.NumberFormat('en-GB', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const hundredth = new Intl.NumberFormat('en-GB', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

/** Differences of fewer students are ranges. */
const NEAR = 20;

/** Shares of so many are told to a tenth of a percent. */
const DECIMAL_FROM = 1000;

/** Thousands of pounds as people say them: `£215.1m`, `£840k`. */
export function money(thousands: number): string {
  const sign = thousands < 0 ? '−' : '';
  const size = Math.abs(thousands);
  return size >= 1000 ? `${sign}£${tenth.format(size / 1000)}m` : `${sign}£${size}k`;
}

/** A number of things: students, or money. */
export function amount(value: number, unit: Unit): string {
  return unit === 'students' ? formatCount(Math.round(value)) : money(value);
}

/** `34.6%`, or `35%` of fewer than 1,000. */
export function percent(value: number, whole: number): string {
  return whole >= DECIMAL_FROM ? `${tenth.format(value * 100)}%` : `${Math.round(value * 100)}%`;
}

/** The value of a point on a scale; null where there is none. */
export function valueOf(point: ComparePoint, as: Scale): number | null {
  if (as === 'rank') return point.rank?.rank ?? null;
  return point[as]?.value ?? null;
}

/** The value as it is printed beside a line. */
export function printed(point: ComparePoint, as: Scale, unit: Unit): string {
  const value = valueOf(point, as);
  if (value === null) return MISSING;
  if (as === 'count') return amount(value, unit);
  if (as === 'share') return percent(value, point.whole?.value ?? 0);
  return as === 'rank' ? ordinal(value) : String(Math.round(value));
}

/** What a count can be: `10,753 to 10,757`; nothing where it is exact. */
export function range(figure: Figure | null, unit: Unit): string {
  if (!figure || figure.low === figure.high) return '';
  return `${amount(figure.low, unit)} to ${amount(figure.high, unit)}`;
}

/** What a share can be: `34.61 to 34.62%`. */
export function shareRange(figure: Figure | null): string {
  if (!figure) return '';
  const [low, high] = [hundredth.format(figure.low * 100), hundredth.format(figure.high * 100)];
  return low === high ? `${low}%` : `${low} to ${high}%`;
}

const signed = (value: number, size: string) => `${value < 0 ? '−' : '+'}${size}`;

/** A difference as it is printed, and its ends. */
export interface GapText {
  readonly main: string;
  readonly ends: string;
  readonly withinRounding: boolean;
}

function gapText(gap: Gap | null, size: (value: number) => string): GapText {
  if (!gap) return { main: MISSING, ends: '', withinRounding: false };
  const { value, low, high, withinRounding } = gap;
  const end = (each: number) => (each === 0 ? '0' : signed(each, size(Math.abs(each))));
  return {
    main: withinRounding ? WITHIN_ROUNDING : end(value),
    // Ends that print alike say nothing that the figure does not.
    ends: end(low) === end(high) ? '' : `${end(low)} to ${end(high)}`,
    withinRounding,
  };
}

/** A difference of counts; under 20 students, and so near to its own uncertainty, it is printed as its range: `6 to 14 more`. */
export function countGapText(gap: Gap | null, unit: Unit): GapText {
  const text = gapText(gap, (value) => amount(value, unit));
  if (!gap || unit !== 'students' || gap.withinRounding || !isNear(gap)) return text;
  const main =
    gap.value > 0 ? `${gap.low} to ${gap.high} more` : `${-gap.high} to ${-gap.low} fewer`;
  return { ...text, main, ends: '' };
}

/** Whether a difference of counts is told as a range, and so makes no headline. */
export function isNear({ value, low, high }: Figure): boolean {
  return Math.abs(value) < NEAR && low !== high;
}

/** A difference of shares in percentage points. */
export function shareGapText(gap: Gap | null): GapText {
  const text = gapText(gap, (value) => hundredth.format(value * 100));
  return gap && !gap.withinRounding
    ? { ...text, main: signed(gap.value, tenth.format(Math.abs(gap.value * 100))) }
    : text;
}

/** A change in percent. */
export function changeText(gap: Gap | null): GapText {
  const text = gapText(gap, (value) => `${tenth.format(value * 100)}%`);
  return gap && !gap.withinRounding && Math.abs(gap.value) >= 0.1
    ? { ...text, main: signed(gap.value, `${Math.round(Math.abs(gap.value) * 100)}%`) }
    : text;
}
