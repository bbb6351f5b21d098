/** What the charts draw: a line a series, with its look and its label. */
import { shortYear } from '../../../data/academic-year.ts';
import type { Scale } from '../../../data/comparing/scales.ts';
import type { Status } from '../../../data/codes.ts';
import type { CompareAnswer, ComparePoint } from '../../../workers/api/shapes/compare.ts';
import { printedName, shortName } from '../map/short-name.ts';
import { printed, valueOf } from './format.ts';
import type { Picked } from './picked.ts';

export interface Line {
  readonly code: string;
  readonly name: string;
  readonly fullName: string;
  readonly slug: string | null;
  readonly status: Status | null;
  /** 1 to 8 of a provider; 0 of a benchmark. */
  readonly slot: number;
  /** Whether it is a benchmark that adds many providers up: in counts it has no place beside single ones. */
  readonly isTotal: boolean;
  readonly points: readonly ComparePoint[];
  readonly breaks: CompareAnswer['series'][number]['breaks'];
}

/** What a benchmark is called beside its line: whose size it is like stands in its full name. */
function shortBenchmark(code: string, name: string): string {
  return code.startsWith('size-') ? name.replace(/ in size to .*, /, ' size, ') : printedName(name);
}

/** The series of an answer with the looks that the address gives them. */
export function linesOf(answer: CompareAnswer, picked: readonly Picked[]): Line[] {
  return answer.series.map(({ code, kind, name, slug, status, points, breaks }) => ({
    code,
    name: kind === 'provider' ? shortName(name, code) : shortBenchmark(code, name),
    fullName: printedName(name),
    slug,
    status,
    slot: picked.find(({ ukprn }) => ukprn === code)?.slot ?? 0,
    isTotal: kind === 'benchmark' && (code === 'uk' || code.endsWith('.total')),
    points,
    breaks,
  }));
}

/** Those that a chart can draw on one axis: totals of many providers dwarf single ones where counts are drawn. */
export function drawnOf(lines: readonly Line[], as: Scale): readonly Line[] {
  const single = lines.filter(({ isTotal }) => !isTotal);
  return as === 'count' && single.length > 0 ? single : lines;
}

/** One value a year, null in a gap. */
export function valuesOf({ points }: Line, as: Scale): (number | null)[] {
  return points.map((point) => valueOf(point, as));
}

/** Where a line ends, and what is printed there, with its year where that is not the last; null where it has no value. */
export function endOf(line: Line, as: Scale, unit: CompareAnswer['measure']['unit']) {
  const at = line.points.findLastIndex((point) => valueOf(point, as) !== null);
  const point = line.points[at];
  const value = point ? valueOf(point, as) : null;
  if (!point || value === null) return null;
  const isLast = at === line.points.length - 1;
  const text = printed(point, as, unit);
  return { at, value, text: isLast ? text : `${text} in ${shortYear(point.academic_year)}` };
}

/** Text cut to a width, by an estimate of how wide its letters are. */
export function fitted(text: string, width: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= width) return text;
  let cut = text;
  while (cut.length > 1 && widthOf(`${cut}…`) > width) cut = cut.slice(0, -1).trimEnd();
  return `${cut}…`;
}
