import { describe, expect, it } from 'vitest';
import { ordinal, rankBy } from '../../../../../src/lib/map/ranking.ts';

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

it.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [11, '11th'],
  [12, '12th'],
  [13, '13th'],
  [21, '21st'],
  [112, '112th'],
  [303, '303rd'],
])('%i is said %s', (rank, words) => expect(ordinal(rank)).toBe(words));
