import { describe, expect, it } from 'vitest';
import { endsOf, sizeOf } from '../../../../../src/lib/map/size.ts';

describe('the size of a provider', () => {
  it.each([
    [0, 'small'],
    [995, 'small'],
    [1000, 'medium'],
    [9995, 'medium'],
    [10_000, 'large'],
    [20_000, 'very-large'],
  ] as const)('of %i students is %s', (total, size) => {
    expect(sizeOf(total)).toBe(size);
  });

  it('is not known where no total is published', () => {
    expect(sizeOf(null)).toBeNull();
  });

  it('lies between ends that meet', () => {
    expect(endsOf('medium')).toEqual({ from: 1000, below: 10_000 });
    expect(endsOf('very-large')).toEqual({ from: 20_000, below: null });
  });
});
