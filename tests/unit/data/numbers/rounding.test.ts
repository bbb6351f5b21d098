import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumWithinRounding } from '../../../../data/numbers/rounding.ts';
import { countsTo, people, rounded, truthsOf } from './rounded.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('sumWithinRounding', () => {
  it('agrees with whatever rounding did to true parts and their true total', () => {
    fc.assert(
      fc.property(fc.array(people, { maxLength: 400 }), (truths) => {
        expect(sumWithinRounding(truths.map(rounded), rounded(sum(truths)))).toBe(true);
      }),
    );
  });

  it('allows 2 for each part and 2 for the total, and no more', () => {
    fc.assert(
      fc.property(
        fc.array(people.map(rounded), { maxLength: 400 }),
        people.map(rounded),
        (parts, total) => {
          if (Math.abs(sum(parts) - total) > 2 * parts.length + 2)
            expect(sumWithinRounding(parts, total)).toBe(false);
        },
      ),
    );
  });

  it('agrees only with what some true figures would have given', () => {
    for (const a of countsTo(20))
      for (const b of countsTo(20))
        for (const total of countsTo(60)) {
          const possible = truthsOf(a).some((p) =>
            truthsOf(b).some((q) => rounded(p + q) === total),
          );
          expect(sumWithinRounding([a, b], total), `${a} + ${b} = ${total}`).toBe(possible);
        }
  });

  it('lets many zeros hide people, but never owe them', () => {
    const zeros = Array.from({ length: 10 }, () => 0);
    expect(sumWithinRounding(zeros, 20)).toBe(true);
    expect(sumWithinRounding(zeros, 25)).toBe(false);
    expect(sumWithinRounding([...zeros, 20], 15)).toBe(false);
  });

  it('takes no parts for nothing', () => {
    expect(sumWithinRounding([], 0)).toBe(true);
    expect(sumWithinRounding([], 5)).toBe(false);
  });
});
