import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRankedByShare, ranked } from '../../../../data/numbers/rank.ts';

const itself = (value: number | null) => value;

describe('ranked', () => {
  it('lets equals share a rank, and counts them all for the next', () => {
    expect(ranked([10, 30, 20, 20], itself)).toEqual([
      { item: 30, rank: 1 },
      { item: 20, rank: 2 },
      { item: 20, rank: 2 },
      { item: 10, rank: 4 },
    ]);
  });

  it('lists what cannot be ranked last, in the order given', () => {
    const items = [
      { name: 'a', share: null },
      { name: 'b', share: 0.2 },
      { name: 'c', share: null },
      { name: 'd', share: 0 },
    ];
    expect(ranked(items, (item) => item.share).map(({ item, rank }) => [item.name, rank])).toEqual([
      ['b', 1],
      ['d', 2],
      ['a', null],
      ['c', null],
    ]);
  });

  it('gives each a rank of one more than there are greater ones', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 20 })), (values) => {
        for (const { item, rank } of ranked(values, itself))
          expect(rank).toBe(1 + values.filter((value) => value > item).length);
      }),
    );
  });

  it('keeps the order given among equals, and leaves its input alone', () => {
    const items = [
      { name: 'b', value: 5 },
      { name: 'a', value: 5 },
    ];
    expect(ranked(items, (item) => item.value).map(({ item }) => item.name)).toEqual(['b', 'a']);
    expect(items.map((item) => item.name)).toEqual(['b', 'a']);
  });
});

describe('isRankedByShare', () => {
  it('asks for 1,000 students', () => {
    expect(isRankedByShare(1000)).toBe(true);
    expect(isRankedByShare(995)).toBe(false);
    expect(isRankedByShare(null)).toBe(false);
  });
});
