/** The rows of the table of differences. */
import { gapOf, relativeGap } from '../../../data/comparing/gap.ts';
import type { ComparePoint } from '../../../workers/api/shapes/compare.ts';
import {
  amount,
  changeText,
  countGapText,
  percent,
  range,
  shareGapText,
  shareRange,
  type GapText,
  type Unit,
} from './format.ts';
import type { Line } from './lines.ts';

export interface GapRow {
  readonly line: Line;
  readonly count: string;
  readonly countRange: string;
  readonly share: string;
  readonly shareRange: string;
  /** Against the reference; null for the reference itself. */
  readonly countGap: GapText | null;
  readonly shareGap: GapText | null;
  /** From the earlier year to the later. */
  readonly countChange: GapText;
  readonly shareChange: GapText;
  readonly relative: GapText;
}

/** One row a line: its figures in year `to`, the gaps to the reference in that year, and the changes since year `from`. */
export function gapRows(
  lines: readonly Line[],
  years: readonly string[],
  from: string,
  to: string,
  reference: Line,
  unit: Unit,
): GapRow[] {
  const at = ({ points }: Line, year: string): ComparePoint | undefined =>
    points[years.indexOf(year)];
  const basis = at(reference, to);
  return lines.map((line) => {
    const [now, then] = [at(line, to), at(line, from)];
    const [count, share] = [now?.count ?? null, now?.share ?? null];
    const isReference = line.code === reference.code;
    return {
      line,
      count: count ? amount(count.value, unit) : '–',
      countRange: range(count, unit),
      share: share ? percent(share.value, now?.whole?.value ?? 0) : '–',
      shareRange: unit === 'students' ? shareRange(share) : '',
      // A total of many against one is no gap that says anything.
      countGap: isReference
        ? null
        : countGapText(line.isTotal ? null : gapOf(count, basis?.count ?? null), unit),
      shareGap: isReference ? null : shareGapText(gapOf(share, basis?.share ?? null)),
      countChange: countGapText(gapOf(count, then?.count ?? null), unit),
      shareChange: shareGapText(gapOf(share, then?.share ?? null)),
      relative: changeText(relativeGap(count, then?.count ?? null)),
    };
  });
}
