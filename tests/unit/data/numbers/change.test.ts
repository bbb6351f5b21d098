import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOf } from '../../../../data/numbers/change.ts';
import { countsTo, ends, people, rounded, truthsOf } from './rounded.ts';

describe('changeOf', () => {
  it('holds the truth', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 98, max: 3_000_000 }), (now, base) => {
        const { low, high } = changeOf(rounded(now), rounded(base))!;
        expect(now / base - 1).toBeGreaterThanOrEqual(low);
        expect(now / base - 1).toBeLessThanOrEqual(high);
      }),
    );
  });

  it('is no wider than the changes that round to these counts', () => {
    for (const base of [100, 105, 150])
      for (const now of countsTo(200)) {
        const changes = truthsOf(now).flatMap((n) => truthsOf(base).map((b) => n / b - 1));
        const found = changeOf(now, base)!;
        expect({ low: found.low, high: found.high }, `${base} to ${now}`).toEqual(ends(changes));
        expect(found.withinRounding).toBe(changes.includes(0));
      }
  });

  it('gives none on a base under 100, or where a count is missing', () => {
    expect(changeOf(500, 95)).toBeNull();
    expect(changeOf(500, 100)).not.toBeNull();
    expect(changeOf(null, 500)).toBeNull();
    expect(changeOf(500, null)).toBeNull();
  });

  it('knows a fall to nothing', () => {
    expect(changeOf(0, 100)?.value).toBe(-1);
  });
});
