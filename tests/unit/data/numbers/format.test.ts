import { describe, expect, it } from 'vitest';
import {
  changeOf,
  differenceOf,
  formatChange,
  formatCount,
  formatDifference,
  formatShare,
  formatShareDifference,
  shareDifference,
  shareOf,
} from '../../../../data/numbers/index.ts';

describe('formatCount', () => {
  it.each([
    [10_755, '10,755'],
    [2_904_425, '2,904,425'],
    [0, '0'],
    [null, '–'],
  ])('writes %s as %s', (count, text) => {
    expect(formatCount(count)).toBe(text);
  });
});

describe('formatShare', () => {
  it.each([
    [10_755, 31_070, '34.6%'],
    [300, 1000, '30.0%'],
    [345, 995, '35%'],
    [1000, 1000, '100.0%'],
    [5, 20, '–'],
    [null, 1000, '–'],
  ])('writes %s of %s as %s', (part, whole, text) => {
    expect(formatShare(shareOf(part, whole), whole)).toBe(text);
  });

  it('has nothing to write without a total', () => {
    expect(formatShare({ value: 0.5 }, null)).toBe('–');
  });
});

describe('formatDifference', () => {
  it.each([
    [15, 10, '1 to 9 more'],
    [10, 15, '1 to 9 fewer'],
    [5, 0, '1 to 7 more'],
    [0, 5, '1 to 7 fewer'],
    [115, 100, '11 to 19 more'],
    [120, 100, '+20'],
    [1000, 2240, '−1,240'],
    [100, 100, 'within rounding'],
    [0, 0, 'within rounding'],
    [null, 0, '–'],
  ])('writes %s beside %s as %s', (a, b, text) => {
    expect(formatDifference(differenceOf(a, b))).toBe(text);
  });
});

describe('formatShareDifference', () => {
  it.each([
    [3000, 10_000, 2500, 10_000, '+5.0 points'],
    [2500, 10_000, 3000, 10_000, '−5.0 points'],
    [30, 100, 35, 115, 'within rounding'],
    [500_000, 1_000_000, 500_200, 1_000_000, 'under 0.1 points less'],
    [5, 20, 2500, 10_000, '–'],
  ])('writes %i of %i beside %i of %i as %s', (p, w, q, v, text) => {
    expect(formatShareDifference(shareDifference(shareOf(p, w), shareOf(q, v)))).toBe(text);
  });
});

describe('formatChange', () => {
  it.each([
    [1270, 1000, '+27%'],
    [960, 1000, '−4%'],
    [0, 100, '−100%'],
    [12_500, 1000, '+1,150%'],
    [1000, 1000, 'within rounding'],
    [100_005, 100_000, 'under 1% more'],
    [99_995, 100_000, 'under 1% fewer'],
    [500, 95, '–'],
  ])('writes %s after %s as %s', (now, base, text) => {
    expect(formatChange(changeOf(now, base))).toBe(text);
  });
});
