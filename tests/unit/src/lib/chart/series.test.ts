import { describe, expect, it } from 'vitest';
import { axisCount, lastAt, lonely } from '../../../../../src/lib/chart/series.ts';

describe('series with gaps', () => {
  it('know the values that no line can show', () => {
    expect(lonely([5, null, 10, 15, null, 20])).toEqual([0, 5]);
    expect(lonely([5, 10])).toEqual([]);
    expect(lonely([null])).toEqual([]);
  });

  it('know their last value, zero too', () => {
    expect(lastAt([5, 0, null])).toBe(1);
    expect(lastAt([null, null])).toBe(-1);
  });
});

it.each([
  [0, '0'],
  [500, '500'],
  [1000, '1k'],
  [2500, '2.5k'],
  [20_000, '20k'],
])('%i stands on an axis as %s', (count, text) => expect(axisCount(count)).toBe(text));
