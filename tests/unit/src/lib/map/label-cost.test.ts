import { describe, expect, it } from 'vitest';
import { confusionCostOf, obstacleOf } from '../../../../../src/lib/map/label-cost.ts';
import type { Mark } from '../../../../../src/lib/map/placement.ts';

const mark = (x: number, y: number): Mark => ({
  ...{ ukprn: `${x} ${y}`, x, y, radius: 8, inLondon: false, status: 'backer' },
});
const own = mark(300, 300);
const label = { x: 180, y: 240, width: 60, height: 12 };
const nothing = { boxes: [], away: [], leaders: [] };
const belowIt = { ...label, y: label.y + 16 };

describe('a name that could be taken for another', () => {
  it('costs nothing where it stands alone', () => {
    expect(confusionCostOf(label, own, true, [], nothing)).toBe(0);
  });

  it('costs where it is away from its mark and stands like a second line of a name', () => {
    const taken = { ...nothing, boxes: [belowIt] };
    expect(confusionCostOf(label, own, true, [], taken)).toBeGreaterThan(0);
    expect(confusionCostOf(label, own, false, [], taken)).toBe(0);
  });

  it('costs beside its mark where the other is away from its own', () => {
    const taken = { ...nothing, boxes: [belowIt], away: [belowIt] };
    expect(confusionCostOf(label, own, false, [], taken)).toBeGreaterThan(0);
  });

  it('costs where it is away and nearer to another backer', () => {
    const near = [obstacleOf(mark(170, 246))];
    const far = [obstacleOf(mark(100, 100))];
    expect(confusionCostOf(label, own, true, near, nothing)).toBeGreaterThan(0);
    expect(confusionCostOf(label, own, false, near, nothing)).toBe(0);
    expect(confusionCostOf(label, own, true, far, nothing)).toBe(0);
  });
});
