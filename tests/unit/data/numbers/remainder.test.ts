import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remainderOf } from '../../../../data/numbers/remainder.ts';

const published = (true_: number) => Math.round(true_ / 5) * 5;

describe('remainderOf', () => {
  it('gives the rest of a total with its interval', () => {
    expect(remainderOf(10_755, [630, 185])).toEqual({ value: 9940, low: 9934, high: 9946 });
  });

  it.each([
    ['a count is missing', 100, [null]],
    ['the total is missing', null, [5]],
    ['rounding alone may have made it', 635, [315, 315]],
    ['the parts are more than the total', 100, [105]],
  ])('gives nothing where %s', (_, total, parts) => {
    expect(remainderOf(total, parts)).toBeNull();
  });

  it('holds the true rest, whatever was rounded away', () => {
    const people = fc.nat(5000);
    fc.assert(
      fc.property(fc.array(people, { maxLength: 9 }), people, (parts, rest) => {
        const total = parts.reduce((sum, part) => sum + part, rest);
        const found = remainderOf(published(total), parts.map(published));
        if (found === null) return;
        expect(rest).toBeGreaterThanOrEqual(found.low);
        expect(rest).toBeLessThanOrEqual(found.high);
      }),
    );
  });
});
