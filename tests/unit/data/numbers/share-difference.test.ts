import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareDifference } from '../../../../data/numbers/share-difference.ts';
import { shareOf } from '../../../../data/numbers/share.ts';
import { people, rounded } from './rounded.ts';

/** A part and the whole that it is of, at least 23 people. */
const partOfWhole = fc
  .tuple(people, people)
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
  .filter(([, whole]) => whole >= 23);

describe('shareDifference', () => {
  it('holds the truth, and says within rounding when the true shares are equal', () => {
    fc.assert(
      fc.property(partOfWhole, partOfWhole, ([p, w], [q, v]) => {
        const found = shareDifference(
          shareOf(rounded(p), rounded(w)),
          shareOf(rounded(q), rounded(v)),
        )!;
        expect(p / w - q / v).toBeGreaterThanOrEqual(found.low);
        expect(p / w - q / v).toBeLessThanOrEqual(found.high);
        if (p * v === q * w) expect(found.withinRounding).toBe(true);
      }),
    );
  });

  it('turns round with its shares', () => {
    const [a, b] = [shareOf(300, 1000), shareOf(250, 1000)];
    const [forth, back] = [shareDifference(a, b)!, shareDifference(b, a)!];
    expect(back.value).toBeCloseTo(-forth.value, 12);
    expect(back.low).toBeCloseTo(-forth.high, 12);
    expect(forth.withinRounding).toBe(false);
    expect(back.withinRounding).toBe(false);
  });

  it('calls shares that differ by less than rounding can make within rounding', () => {
    expect(shareDifference(shareOf(30, 100), shareOf(35, 115))?.withinRounding).toBe(true);
  });

  it('gives none where a share is missing', () => {
    expect(shareDifference(null, shareOf(5, 100))).toBeNull();
    expect(shareDifference(shareOf(5, 100), shareOf(5, 20))).toBeNull();
  });
});
