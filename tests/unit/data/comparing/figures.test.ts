import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countFigure,
  exactFigure,
  gapOf,
  indexed,
  medianOf,
  placingOf,
  relativeGap,
  shareFigure,
  totalOf,
  type Figure,
} from '../../../../data/comparing/index.ts';
import { shareOf } from '../../../../data/numbers/index.ts';
import { countsTo, ends, people, rounded, truthsOf } from '../numbers/rounded.ts';

const figureOf = (truth: number): Figure => countFigure(rounded(truth))!;
const holds = ({ low, high }: { low: number; high: number }, truth: number) => {
  expect(truth).toBeGreaterThanOrEqual(low - 1e-12);
  expect(truth).toBeLessThanOrEqual(high + 1e-12);
};
const middle = (values: readonly number[]) => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return half % 1 ? sorted[Math.floor(half)]! : (sorted[half - 1]! + sorted[half]!) / 2;
};

describe('figures of people, rounded as HESA rounds', () => {
  it('hold the true count, difference, share, total, median and index', () => {
    const some = fc.array(people, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(some, people, people, (truths, one, other) => {
        const figures = truths.map(figureOf);
        holds(
          totalOf(figures)!,
          truths.reduce((sum, each) => sum + each, 0),
        );
        holds(medianOf(figures)!, middle(truths));
        const [a, b] = [figureOf(one), figureOf(other)];
        holds(gapOf(a, b)!, one - other);
        const change = relativeGap(a, b);
        if (change) holds(change, one / other - 1);
        const index = indexed(a, b);
        if (index) expect(index.value).toBeCloseTo((100 * rounded(one)) / rounded(other), 9);
        const [part, whole] = [Math.min(one, other), Math.max(one, other)];
        const share = shareFigure(figureOf(part), figureOf(whole));
        if (!share) return;
        holds(share, part / whole);
        expect(share.low).toBeGreaterThanOrEqual(0);
        expect(share.high).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('say within rounding exactly when the interval includes zero, and never of a sure difference', () => {
    fc.assert(
      fc.property(people, people, (one, other) => {
        const gap = gapOf(figureOf(one), figureOf(other))!;
        expect(gap.withinRounding).toBe(gap.low <= 0 && gap.high >= 0);
        if (one === other) expect(gap.withinRounding).toBe(true);
      }),
    );
  });

  it('are the tightest that do', () => {
    for (const a of countsTo(40))
      for (const b of countsTo(40)) {
        const [one, other] = [countFigure(a)!, countFigure(b)!];
        const [ps, qs] = [truthsOf(a), truthsOf(b)];
        const differences = ps.flatMap((p) => qs.map((q) => p - q));
        const { low, high, withinRounding } = gapOf(one, other)!;
        expect({ low, high }).toEqual(ends(differences));
        expect(withinRounding).toBe(differences.includes(0));
        const sums = ps.flatMap((p) => qs.map((q) => p + q));
        expect(totalOf([one, other])).toMatchObject(ends(sums));
        const middles = ps.flatMap((p) => qs.map((q) => middle([p, q])));
        expect(medianOf([one, other])).toMatchObject(ends(middles));
      }
  });

  it('give the share of two counts as the rules of counts give it', () => {
    for (const whole of countsTo(120))
      for (const part of countsTo(whole))
        expect(shareFigure(countFigure(part), countFigure(whole))).toEqual(shareOf(part, whole));
  });

  it('have the tightest interval that holds every share difference', () => {
    const wholes = countsTo(45).filter((count) => count >= 25);
    const shares = wholes.flatMap((whole) => countsTo(whole).map((part) => [part, whole] as const));
    const each = shares.map(([part, whole]) => ({
      figure: shareFigure(countFigure(part), countFigure(whole)),
      truths: truthsOf(part).flatMap((p) =>
        truthsOf(whole).flatMap((w) => (p <= w ? [p / w] : [])),
      ),
    }));
    for (const a of each)
      for (const b of each) {
        const { low, high } = ends(a.truths.flatMap((x) => b.truths.map((y) => x - y)));
        const gap = gapOf(a.figure, b.figure)!;
        expect(gap.low).toBeCloseTo(low, 12);
        expect(gap.high).toBeCloseTo(high, 12);
      }
  });

  it('have a true share difference within its interval', () => {
    const pair = fc
      .tuple(people, people)
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
      .filter(([, whole]) => whole >= 23);
    fc.assert(
      fc.property(pair, pair, ([p, w], [q, v]) => {
        const gap = gapOf(
          shareFigure(figureOf(p), figureOf(w)),
          shareFigure(figureOf(q), figureOf(v)),
        )!;
        holds(gap, p / w - q / v);
        if (p * v === q * w) expect(gap.withinRounding).toBe(true);
      }),
    );
  });
});

describe('placingOf', () => {
  it('holds the true rank between the best and the worst', () => {
    fc.assert(
      fc.property(fc.array(people, { minLength: 1, maxLength: 40 }), (truths) => {
        const figures = truths.map(figureOf);
        const placing = placingOf(figures[0]!, figures);
        const rank = 1 + truths.filter((each) => each > truths[0]!).length;
        expect(rank).toBeGreaterThanOrEqual(placing.best);
        expect(rank).toBeLessThanOrEqual(placing.worst);
        expect(placing.rank).toBeGreaterThanOrEqual(placing.best);
        expect(placing.rank).toBeLessThanOrEqual(placing.worst);
        expect(placing.of).toBe(truths.length);
      }),
    );
  });
});

describe('what cannot be said', () => {
  it('is null: no figure, no base, too small a base, a part beyond its whole', () => {
    expect(countFigure(null)).toBeNull();
    expect(totalOf([])).toBeNull();
    expect(medianOf([])).toBeNull();
    expect(gapOf(null, countFigure(5))).toBeNull();
    expect(relativeGap(countFigure(500), countFigure(95))).toBeNull();
    expect(indexed(countFigure(500), null)).toBeNull();
    expect(shareFigure(countFigure(5), countFigure(20))).toBeNull();
    expect(shareFigure(exactFigure(-5), exactFigure(1000))).toBeNull();
    expect(shareFigure(exactFigure(1200), exactFigure(1000))).toBeNull();
  });

  it('is nothing of money, which is exact', () => {
    const gap = gapOf(exactFigure(215_130), exactFigure(214_000));
    expect(gap).toEqual({ value: 1130, low: 1130, high: 1130, withinRounding: false });
  });
});
