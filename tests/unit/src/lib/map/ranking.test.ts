import { describe, expect, it } from 'vitest';
import { rankBy } from '../../../../../src/lib/map/ranking.ts';

describe('ranks', () => {
  it('are shared by equals, and then skip', () => {
    const ranks = rankBy([10, 30, 20, 20, null], (value) => value);
    expect([30, 20, 10].map((value) => ranks.get(value)?.rank)).toEqual([1, 2, 4]);
  });

  it('know of ties', () => {
    const items = [{ n: 5 }, { n: 5 }, { n: 3 }];
    const ranks = rankBy(items, ({ n }) => n);
    expect(items.map((item) => ranks.get(item)?.tied)).toEqual([true, true, false]);
  });

  it('leave out items without a value', () => {
    expect(rankBy([null], (value) => value).size).toBe(0);
  });
});
