import { scaleLinear } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linear } from '../../../../../src/lib/chart/linear.ts';

describe('a linear scale', () => {
  it('puts ends on ends and the middle on the middle, upwards and downwards', () => {
    const y = linear([0, 20_000], [194, 14]);
    expect(y(0)).toBe(194);
    expect(y(20_000)).toBe(14);
    expect(y(10_000)).toBe(104);
  });

  it('answers as D3 does, inside and beyond', () => {
    const number = fc.integer({ min: -100_000, max: 100_000 });
    fc.assert(
      fc.property(
        number,
        fc.integer({ min: 1, max: 5000 }),
        number,
        number,
        number,
        (from, size, start, end, value) => {
          const expected = scaleLinear([from, from + size], [start, end])(value);
          expect(linear([from, from + size], [start, end])(value)).toBeCloseTo(expected, 3);
        },
      ),
    );
  });
});
