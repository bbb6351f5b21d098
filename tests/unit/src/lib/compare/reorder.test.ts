import { describe, expect, it } from 'vitest';
import { nearestBox } from '../../../../../src/lib/compare/reorder.ts';

const box = (left: number, top: number, width = 100) => ({
  ...{ left, right: left + width, top, bottom: top + 44 },
});
/** Three in one line, two in the next, as chips stand on a telephone. */
const BOXES = [box(0, 0), box(108, 0, 60), box(176, 0), box(0, 52, 200), box(208, 52)];

describe('nearestBox', () => {
  it('is the one under the pointer', () => {
    expect(nearestBox(BOXES, 120, 20)).toBe(1);
    expect(nearestBox(BOXES, 150, 70)).toBe(3);
  });

  it('is the nearest of the same line where the pointer is between or beyond', () => {
    expect(nearestBox(BOXES, 106, 20)).toBe(1);
    expect(nearestBox(BOXES, 900, 20)).toBe(2);
    expect(nearestBox(BOXES, 900, 80)).toBe(4);
    expect(nearestBox(BOXES, -50, 400)).toBe(3);
  });
});
