import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOf } from '../../../../data/numbers/share.ts';
import { countsTo, ends, people, rounded, truthsOf } from './rounded.ts';

describe('shareOf', () => {
  it('holds the truth, within 0 and 1', () => {
    fc.assert(
      fc.property(people, people, (one, other) => {
        const [part, whole] = [Math.min(one, other), Math.max(one, other)];
        const share = shareOf(rounded(part), rounded(whole));
        if (rounded(whole) < 22.5) {
          expect(share).toBeNull();
          return;
        }
        const { value, low, high } = share!;
        expect(part / whole).toBeGreaterThanOrEqual(low);
        expect(part / whole).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(value).toBeGreaterThanOrEqual(low);
        expect(value).toBeLessThanOrEqual(high);
      }),
    );
  });

  it('is no wider than the shares that round to these counts', () => {
    for (const whole of countsTo(80).filter((count) => count >= 25))
      for (const part of countsTo(whole)) {
        const shares = truthsOf(whole).flatMap((w) =>
          truthsOf(part)
            .filter((p) => p <= w)
            .map((p) => p / w),
        );
        expect(shareOf(part, whole), `${part} of ${whole}`).toEqual({
          value: part / whole,
          ...ends(shares),
        });
      }
  });

  it('gives none on a base under 22.5, and one from 25 on', () => {
    expect(shareOf(5, 20)).toBeNull();
    expect(shareOf(5, 25)).not.toBeNull();
  });

  it('gives none where a count is missing', () => {
    expect(shareOf(null, 100)).toBeNull();
    expect(shareOf(5, null)).toBeNull();
  });

  it('refuses a part that is more than its whole', () => {
    expect(() => shareOf(105, 100)).toThrow(RangeError);
  });

  it('gives Sheffield’s share of 2023/24', () => {
    expect(shareOf(10_755, 31_070)?.value).toBeCloseTo(0.3462, 4);
  });
});
