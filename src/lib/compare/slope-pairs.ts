/** What a slope between two years is drawn from. */
import { gapOf } from '../../../data/comparing/gap.ts';
import type { Scale } from '../../../data/comparing/scales.ts';
import { valueOf } from './format.ts';
import type { Line } from './lines.ts';

export interface SlopeQuestion {
  readonly lines: readonly Line[];
  readonly years: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly as: Scale;
}

/** The series with a value in both years, the two values of each, and whether they are level by what rounding lets one say. */
export function slopePairs({ lines, years, from, to, as }: SlopeQuestion) {
  return lines.flatMap((line) => {
    const [a, b] = [line.points[years.indexOf(from)], line.points[years.indexOf(to)]];
    const [before, after] = [a ? valueOf(a, as) : null, b ? valueOf(b, as) : null];
    if (!a || !b || before === null || after === null) return [];
    const gap = as === 'rank' ? null : gapOf(b[as], a[as]);
    return [{ line, a, b, before, after, isLevel: gap?.withinRounding ?? false }];
  });
}

/** A sentence about those that have no slope, for want of a value in one of the years; null where all have one. */
export function notSloped(question: SlopeQuestion): string | null {
  const drawn = new Set(slopePairs(question).map(({ line }) => line));
  const names = question.lines.filter((line) => !drawn.has(line)).map(({ name }) => name);
  if (names.length === 0) return null;
  const list = new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);
  return `Not drawn, for want of a figure in one of the two years: ${list}.`;
}
