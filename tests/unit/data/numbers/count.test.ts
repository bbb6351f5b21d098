import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countInterval, includesZero } from '../../../../data/numbers/count.ts';
import { countsTo, ends, people, rounded, truthsOf } from './rounded.ts';

describe('countInterval', () => {
  it('holds the truth', () => {
    fc.assert(
      fc.property(people, (truth) => {
        const { low, high } = countInterval(rounded(truth));
        expect(truth).toBeGreaterThanOrEqual(low);
        expect(truth).toBeLessThanOrEqual(high);
      }),
    );
  });

  it('is no wider than the numbers that round to the count', () => {
    for (const count of countsTo(100)) expect(countInterval(count)).toEqual(ends(truthsOf(count)));
  });

  it('takes 0 for 0 to 2', () => {
    expect(countInterval(0)).toEqual({ low: 0, high: 2 });
  });

  it.each([3, -5, 7.5, Number.NaN, Infinity])(
    'refuses %d, which HESA does not publish',
    (count) => {
      expect(() => countInterval(count)).toThrow(RangeError);
    },
  );
});

describe('includesZero', () => {
  it('counts the ends in', () => {
    expect(includesZero({ low: 0, high: 3 })).toBe(true);
    expect(includesZero({ low: -3, high: 0 })).toBe(true);
    expect(includesZero({ low: 1, high: 9 })).toBe(false);
    expect(includesZero({ low: -9, high: -1 })).toBe(false);
  });
});
