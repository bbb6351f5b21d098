import { describe, expect, it } from 'vitest';
import { radiusOf, reachOf, SMALLEST_RADIUS } from '../../../../../src/lib/map/radius.ts';

describe('radius', () => {
  it('makes area follow students', () => {
    expect(radiusOf(20_000) / radiusOf(5000)).toBeCloseTo(2);
    expect(radiusOf(10_000)).toBeCloseTo(15.8);
  });

  it('never falls below what can be seen', () => {
    expect(radiusOf(5)).toBe(SMALLEST_RADIUS);
  });

  it('reaches to the ring of a backer', () => {
    expect(reachOf(10, true)).toBeCloseTo(14.6);
    expect(reachOf(10, false)).toBe(10);
  });
});
