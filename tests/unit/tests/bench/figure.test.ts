import { describe, expect, it } from 'vitest';
import { isKept, median, type Figure } from '../../../bench/figure.ts';

const figure = (value: number, budget?: Figure['budget']): Figure => ({
  subject: '/',
  name: 'total',
  value,
  unit: 'kB',
  ...(budget && { budget }),
});

describe('a budget', () => {
  it('is kept up to its bound and not beyond', () => {
    expect(isKept(figure(180, { most: 180 }))).toBe(true);
    expect(isKept(figure(180.01, { most: 180 }))).toBe(false);
    expect(isKept(figure(95, { least: 95 }))).toBe(true);
    expect(isKept(figure(94.9, { least: 95 }))).toBe(false);
  });

  it('is kept by a figure that has none, and by none that could not be measured', () => {
    expect(isKept(figure(1e9))).toBe(true);
    expect(isKept(figure(NaN, { most: 180 }))).toBe(false);
  });
});

describe('the median', () => {
  it('is the middle, or the greater of two', () => {
    expect(median([10, 9, 100])).toBe(10);
    expect(median([4, 1, 3, 2])).toBe(3);
    expect(() => median([])).toThrow();
  });
});
