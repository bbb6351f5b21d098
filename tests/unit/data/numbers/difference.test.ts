import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../../../data/numbers/difference.ts';
import { countsTo, ends, people, rounded, truthsOf } from './rounded.ts';

describe('differenceOf', () => {
  it('holds the truth, and says within rounding only when zero is possible', () => {
    fc.assert(
      fc.property(people, people, (a, b) => {
        const { low, high, withinRounding } = differenceOf(rounded(a), rounded(b))!;
        expect(a - b).toBeGreaterThanOrEqual(low);
        expect(a - b).toBeLessThanOrEqual(high);
        if (a === b) expect(withinRounding).toBe(true);
      }),
    );
  });

  it('is no wider than the differences that round to these counts', () => {
    for (const a of countsTo(60))
      for (const b of countsTo(60)) {
        const differences = truthsOf(a).flatMap((p) => truthsOf(b).map((q) => p - q));
        const found = differenceOf(a, b)!;
        expect({ low: found.low, high: found.high }, `${a} − ${b}`).toEqual(ends(differences));
        expect(found.withinRounding).toBe(differences.includes(0));
      }
  });

  it('lies within 4 either way, closer beside a 0', () => {
    expect(differenceOf(15, 10)).toEqual({
      value: 5,
      low: 1,
      high: 9,
      withinRounding: false,
      showAs: 'range',
    });
    expect(differenceOf(5, 0)).toMatchObject({ low: 1, high: 7 });
    expect(differenceOf(0, 0)).toMatchObject({ low: -2, high: 2, withinRounding: true });
  });

  it('shows its range under 20, its value from there on', () => {
    expect(differenceOf(115, 100)?.showAs).toBe('range');
    expect(differenceOf(100, 115)?.showAs).toBe('range');
    expect(differenceOf(120, 100)?.showAs).toBe('value');
    expect(differenceOf(100, 120)?.showAs).toBe('value');
  });

  it('gives none where a count is missing', () => {
    expect(differenceOf(null, 5)).toBeNull();
    expect(differenceOf(5, null)).toBeNull();
  });
});
