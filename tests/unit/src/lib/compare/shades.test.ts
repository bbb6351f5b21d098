import { describe, expect, it } from 'vitest';
import { shadeNames, shadeOf } from '../../../../../src/lib/compare/shades.ts';

describe('shades', () => {
  it('grow with the share, and none stands for no share', () => {
    expect([null, 0, 0.0019, 0.002, 0.02, 0.8].map(shadeOf)).toEqual([0, 1, 1, 2, 5, 6]);
  });

  it('are named without a gap between them', () => {
    expect(shadeNames()).toEqual([
      'under 0.2%',
      '0.2 to 0.5%',
      '0.5 to 1%',
      '1 to 2%',
      '2 to 5%',
      '5% and more',
    ]);
  });
});
