import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../../src/lib/map/placement.ts';
import { enlarged, resized } from '../../../../../src/lib/map/zoomed-marks.ts';

const mark = (ukprn: string, x: number, radius: number): Mark => ({
  ...{ ukprn, x, y: 400, radius },
  ...{ inLondon: false, status: 'none-found' },
});
/** Two that overlap by 42 % of the sum of their radii, as far as any do outside London. */
const marks = [mark('10000001', 200, 20), mark('10000002', 200 + 0.58 * 30, 10)];

describe('circles of an enlarged map', () => {
  it('are the very same on the whole map', () => {
    expect(resized(marks, 1)).toBe(marks);
  });

  it('all become smaller by one factor, so that areas still compare', () => {
    const [large, small] = resized(marks, 4);
    expect(large?.radius).toBeCloseTo(10);
    expect(small?.radius).toBeCloseTo(5);
    expect([large?.x, small?.x]).toEqual(marks.map(({ x }) => x));
  });

  it('lie beside each other where they overlapped, from four times on', () => {
    const [large, small] = enlarged(resized(marks, 4), { k: 4, x: -500, y: -1200 });
    const distance = (small?.x ?? 0) - (large?.x ?? 0);
    expect(distance).toBeGreaterThan((large?.radius ?? 0) + (small?.radius ?? 0));
  });

  it('keep their size while the enlargement hardly changes', () => {
    expect(resized(marks, 4.1)).toBe(resized(marks, 4));
  });
});
