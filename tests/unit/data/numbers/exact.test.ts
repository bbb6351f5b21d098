import { describe, expect, it } from 'vitest';
import { exactShare, exactSum } from '../../../../data/numbers/exact.ts';

describe('exact figures', () => {
  it('add up, unless one is missing', () => {
    expect(exactSum([8801, 206_329])).toBe(215_130);
    expect(exactSum([5, -16])).toBe(-11);
    expect(exactSum([5235, null])).toBeNull();
  });

  it('have shares without an interval, and none of nothing', () => {
    expect(exactShare(215_130, 397_501)).toBeCloseTo(0.5412, 4);
    expect(exactShare(null, 5)).toBeNull();
    expect(exactShare(0, 0)).toBeNull();
    expect(exactShare(5, -5)).toBeNull();
  });
});
