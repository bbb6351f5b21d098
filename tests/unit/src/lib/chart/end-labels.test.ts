import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '../../../../../src/lib/chart/end-labels.ts';

describe('labels at the ends of lines', () => {
  it('stay where they want to be when there is room', () => {
    expect(spread([10, 100, 200], 30, 0, 300)).toEqual([10, 100, 200]);
  });

  it('never run into each other, keep their order and stay inside', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 5 }), (wanted) => {
        const placed = spread(wanted, 33, 0, 300);
        const sorted = [...placed].sort((a, b) => a - b);
        for (const [index, y] of sorted.entries()) {
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(300);
          if (index > 0) expect(y - sorted[index - 1]!).toBeGreaterThanOrEqual(33);
        }
        for (const [i, a] of wanted.entries()) {
          for (const [j, b] of wanted.entries()) {
            if (a < b) expect(placed[i]!).toBeLessThan(placed[j]!);
          }
        }
      }),
    );
  });
});
