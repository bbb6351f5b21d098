/** The rows of the table of differences. */
import { gapOf, relativeGap, type Gap } from '../../../data/comparing/gap.ts';
import type { Figure } from '../../../data/comparing/figure.ts';
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

/** What stands in the columns, in their order. */
export const GAP_COLUMNS = [
  'number',
  'number-gap',
  'share',
  'share-gap',
  'number-change',
  'share-change',
  'relative-change',
] as const;
export type GapColumn = (typeof GAP_COLUMNS)[number];

/** One figure or difference: what it is and can be, and how it is printed. */
export interface GapCell {
  readonly column: GapColumn;
  /** Null where there is none, and in the row that others are set against. */
  readonly figure: Figure | Gap | null;
  readonly text: GapText;
}

export interface GapRow {
  readonly line: Line;
  readonly isReference: boolean;
  readonly cells: readonly GapCell[];
}

/** What is compared with what. */
export interface GapQuestion {
  readonly lines: readonly Line[];
  readonly years: readonly string[];
  readonly from: string;
  readonly to: string;
  /** The series that gaps are taken to. */
  readonly reference: Line;
  readonly unit: Unit;
}

/** The series that gaps are taken to: the first that has a figure in the year. */
export function referenceIn(lines: readonly Line[], at: number): Line | undefined {
  return lines.find(({ points }) => points[at]?.count) ?? lines[0];
}

const REFERENCE: GapText = { main: 'reference', ends: '', withinRounding: false };

const figureText = (main: string | null, ends: string): GapText => ({
  main: main ?? '–',
  ends,
  withinRounding: false,
});

/** One row a line: its figures in year `to`, the gaps to the reference in that year, and the changes since year `from`. */
export function gapRows({ lines, years, from, to, reference, unit }: GapQuestion): GapRow[] {
  const at = ({ points }: Line, year: string): ComparePoint | undefined =>
    points[years.indexOf(year)];
  const basis = at(reference, to);
  return lines.map((line) => {
    // A year has no change since itself, whatever rounding leaves of its figure.
    const [now, then] = [at(line, to), from === to ? undefined : at(line, from)];
    const [count, share] = [now?.count ?? null, now?.share ?? null];
    const isReference = line.code === reference.code;
    const [countText, shareText] = [
      figureText(count && amount(count.value, unit), range(count, unit)),
      figureText(
        share && percent(share.value, now?.whole?.value ?? 0),
        unit === 'students' ? shareRange(share) : '',
      ),
    ];
    // A total of many against one is no gap that says anything.
    const countGap = isReference || line.isTotal ? null : gapOf(count, basis?.count ?? null);
    const shareGap = isReference ? null : gapOf(share, basis?.share ?? null);
    const countChange = gapOf(count, then?.count ?? null);
    const shareChange = gapOf(share, then?.share ?? null);
    const relative = relativeGap(count, then?.count ?? null);
    const cells: Record<GapColumn, readonly [Figure | Gap | null, GapText]> = {
      number: [count, countText],
      'number-gap': [countGap, isReference ? REFERENCE : countGapText(countGap, unit)],
      share: [share, shareText],
      'share-gap': [shareGap, isReference ? REFERENCE : shareGapText(shareGap)],
      'number-change': [countChange, countGapText(countChange, unit)],
      'share-change': [shareChange, shareGapText(shareChange)],
      'relative-change': [relative, changeText(relative)],
    };
    return {
      line,
      isReference,
      cells: GAP_COLUMNS.map((column) => {
        const [figure, text] = cells[column];
        return { column, figure, text };
      }),
    };
  });
}
