import { describe, expect, it } from 'vitest';
import { sparkline } from '../../../../../src/lib/chart/sparkline.ts';

describe('a sparkline', () => {
  it('runs from zero at the foot to the greatest value at the top', () => {
    const { path, end } = sparkline([0, 50, 100], 86, 26);
    expect(path).toBe('M3 23L43 13L83 3');
    expect(end).toEqual([83, 3]);
  });

  it('leaves a gap where there is no value, and shows one that stands alone', () => {
    expect(sparkline([10, null, 10, 10, null], 86, 26).path).toBe('M3 3h0M43 3L63 3');
  });

  it('is nothing where there are no values', () => {
    expect(sparkline([null, null], 86, 26)).toEqual({ path: '', end: null });
    expect(sparkline([], 86, 26)).toEqual({ path: '', end: null });
  });
});
