/** The points of a series: figure, share, index and rank of each year. */
import {
  indexed,
  medianOf,
  placingOf,
  shareFigure,
  totalOf,
  type Figure,
} from '../../../../data/comparing/index.ts';
import type { Benchmark } from '../../../../data/comparing/index.ts';
import { UK_TOTAL } from '../../../../data/codes.ts';
import type { ComparePoint } from '../../shapes/compare.ts';
import type { Cell, Cells } from './cells.ts';

type Bare = Omit<ComparePoint, 'index' | 'rank'>;

const isFigure = (figure: Figure | null): figure is Figure => figure !== null;

const cellsIn = (cells: Cells, ukprns: readonly string[], year: string): Cell[] =>
  ukprns.flatMap((ukprn) => cells.get(ukprn)?.get(year) ?? []);

/** A point of one provider, or of a published total. */
function pointOf(cells: Cells, ukprn: string, year: string): Bare {
  const { part = null, whole = null } = cells.get(ukprn)?.get(year) ?? {};
  return { academic_year: year, count: part, whole, share: shareFigure(part, whole) };
}

/** A point of several providers: what they have together, or what the one in their middle has. */
function groupPoint(cells: Cells, members: readonly string[], year: string, by: Benchmark): Bare {
  const its = cellsIn(cells, members, year);
  const parts = its.map(({ part }) => part).filter(isFigure);
  const wholes = its.map(({ whole }) => whole).filter(isFigure);
  if (by.statistic === 'median') {
    const shares = its.map(({ part, whole }) => shareFigure(part, whole)).filter(isFigure);
    return {
      academic_year: year,
      count: medianOf(parts),
      whole: medianOf(wholes),
      share: medianOf(shares),
    };
  }
  const [count, whole] = [totalOf(parts), totalOf(wholes)];
  // Where a figure is missing on one side only, the two sums are not of the same providers.
  const isWhole = parts.length === wholes.length;
  return { academic_year: year, count, whole, share: isWhole ? shareFigure(count, whole) : null };
}

/** Adds what needs the other years and the other providers. */
function completed(
  points: readonly Bare[],
  base: string | null,
  all: ReadonlyMap<string, readonly Figure[]> | null,
): ComparePoint[] {
  const from = points.find(({ academic_year }) => academic_year === base)?.count ?? null;
  return points.map((point) => {
    const others = all?.get(point.academic_year);
    return {
      ...point,
      index: indexed(point.count, from),
      rank: point.count && others ? placingOf(point.count, others) : null,
    };
  });
}

/** What every provider of a year has, by year: to rank among. */
export function everybody(cells: Cells, years: readonly string[]): Map<string, Figure[]> {
  const providers = [...cells.keys()].filter((ukprn) => ukprn !== UK_TOTAL);
  return new Map(
    years.map((year) => [
      year,
      cellsIn(cells, providers, year)
        .map(({ part }) => part)
        .filter(isFigure),
    ]),
  );
}

/** The series of a provider; ranked where there are others to rank it among. */
export function providerPoints(
  cells: Cells,
  ukprn: string,
  years: readonly string[],
  base: string | null,
  all: ReadonlyMap<string, readonly Figure[]> | null,
): ComparePoint[] {
  return completed(
    years.map((year) => pointOf(cells, ukprn, year)),
    base,
    all,
  );
}

/** The series of a benchmark, which has no rank. */
export function benchmarkPoints(
  cells: Cells,
  benchmark: Benchmark,
  members: readonly string[],
  years: readonly string[],
  base: string | null,
): ComparePoint[] {
  const isPublished = benchmark.kind === 'uk' && benchmark.statistic === 'total';
  return completed(
    years.map((year) =>
      isPublished ? pointOf(cells, UK_TOTAL, year) : groupPoint(cells, members, year, benchmark),
    ),
    base,
    null,
  );
}
