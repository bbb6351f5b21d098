import { describe, expect, it } from 'vitest';
import { cross, distanceTo, meetsBox } from '../../../../../src/lib/map/segments.ts';

describe('a line', () => {
  it('is as far from a point as its nearest part', () => {
    expect(distanceTo([0, 0, 10, 0], 5, 3)).toBe(3);
    expect(distanceTo([0, 0, 10, 0], 14, 3)).toBe(5);
    expect(distanceTo([2, 2, 2, 2], 5, 6)).toBe(5);
  });

  it('meets a box that it ends in, passes through or lies in, and no other', () => {
    const box = { x: 10, y: 10, width: 10, height: 10 };
    expect(meetsBox([0, 0, 15, 15], box)).toBe(true);
    expect(meetsBox([0, 15, 30, 15], box)).toBe(true);
    expect(meetsBox([12, 12, 13, 13], box)).toBe(true);
    expect(meetsBox([0, 0, 9, 9], box)).toBe(false);
    expect(meetsBox([0, 12, 12, 0], box)).toBe(false);
    expect(meetsBox([5, 0, 5, 30], box)).toBe(false);
  });

  it('crosses another where each parts the ends of the other', () => {
    expect(cross([0, 0, 10, 10], [0, 10, 10, 0])).toBe(true);
    expect(cross([0, 0, 4, 4], [0, 10, 10, 0])).toBe(false);
    expect(cross([0, 0, 10, 0], [0, 1, 10, 1])).toBe(false);
  });
});
