import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOfTotals, totalOf } from '../../../../data/numbers/index.ts';

/** Rounds people as HESA does. */
const published = (people: number) => (people < 3 ? 0 : Math.round(people / 5) * 5);
const people = fc.integer({ min: 0, max: 50_000 });

describe('totalOf', () => {
  it('widens with every count, and less below zero', () => {
    expect(totalOf([10, 0, 25])).toEqual({ value: 35, low: 31, high: 41, counts: 3 });
  });

  it('leaves out what is missing, and has no total of nothing', () => {
    expect(totalOf([10, null])).toEqual({ value: 10, low: 8, high: 12, counts: 1 });
    expect(totalOf([null, null])).toBeNull();
    expect(totalOf([])).toBeNull();
  });

  it('holds the true sum, whoever was counted', () => {
    fc.assert(
      fc.property(fc.array(people, { minLength: 1, maxLength: 40 }), (groups) => {
        const total = totalOf(groups.map(published));
        const truth = groups.reduce((sum, group) => sum + group, 0);
        expect(total?.low).toBeLessThanOrEqual(truth);
        expect(total?.high).toBeGreaterThanOrEqual(truth);
      }),
    );
  });
});

describe('shareOfTotals', () => {
  it('is a share with the interval of both sums', () => {
    expect(shareOfTotals(totalOf([50, 50]), totalOf([100, 100]))).toEqual({
      value: 0.5,
      low: 96 / 204,
      high: 104 / 196,
    });
  });

  it('is none on too small a base, or where a sum is missing', () => {
    expect(shareOfTotals(totalOf([5]), totalOf([20]))).toBeNull();
    expect(shareOfTotals(null, totalOf([100]))).toBeNull();
    expect(shareOfTotals(totalOf([100]), null)).toBeNull();
  });

  it('holds the true share, and never leaves 0 to 1', () => {
    const provider = fc.tuple(people, people);
    fc.assert(
      fc.property(fc.array(provider, { minLength: 1, maxLength: 30 }), (providers) => {
        const share = shareOfTotals(
          totalOf(providers.map(([some]) => published(some))),
          totalOf(providers.map(([some, others]) => published(some + others))),
        );
        if (share === null) return;
        const part = providers.reduce((sum, [some]) => sum + some, 0);
        const whole = providers.reduce((sum, [some, others]) => sum + some + others, 0);
        expect(share.low).toBeGreaterThanOrEqual(0);
        expect(share.high).toBeLessThanOrEqual(1);
        if (whole === 0) return;
        expect(share.low).toBeLessThanOrEqual(part / whole + 1e-12);
        expect(share.high).toBeGreaterThanOrEqual(part / whole - 1e-12);
      }),
    );
  });
});
