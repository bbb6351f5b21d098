import { describe, expect, it } from 'vitest';
import { areaPath, linePath } from '../../../../../src/lib/chart/line-path.ts';

const x = (index: number) => index * 10;
const y = (value: number) => 100 - value;

describe('linePath', () => {
  it('joins neighbours and leaves gaps open', () => {
    expect(linePath([1, 2, null, 4, 5.04], x, y)).toBe('M0 99L10 98M30 96L40 95');
  });

  it('makes a dot of a value between two gaps', () => {
    expect(linePath([null, 0, null], x, y)).toBe('M10 100h0');
  });

  it('does not run over what is counted otherwise', () => {
    expect(linePath([1, 2, 3, 4], x, y, [1.5])).toBe('M0 99L10 98M20 97L30 96');
  });

  it('is empty where there is no value', () => {
    expect(linePath([null, null], x, y)).toBe('');
    expect(linePath([], x, y)).toBe('');
  });
});

describe('areaPath', () => {
  it('closes each run down to the foot', () => {
    expect(areaPath([1, 2, null, 4], x, y, 100)).toBe('M0 100L0 99L10 98V100ZM30 100L30 96V100Z');
  });
});
