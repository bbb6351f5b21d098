import { describe, expect, it } from 'vitest';
import { bothOf, relativeOf, twoFigures } from '../../../../data/leads/two-years.ts';
import { subject } from './world.ts';

describe('two years of a provider', () => {
  const grown = subject([200, null, 300, 305]);

  it('are there where both are published', () => {
    expect(bothOf(grown, 0, 2)).toEqual({ then: 200, now: 300 });
    expect(bothOf(grown, 0, 1)).toBeNull();
    expect(bothOf(grown, 0, 9)).toBeNull();
  });

  it('have a change, or none', () => {
    expect(relativeOf(grown, 0, 2)).toMatchObject({
      then: 200,
      now: 300,
      value: 0.5,
      isTold: true,
    });
    expect(relativeOf(grown, 2, 3), 'too small to be told').toMatchObject({ isTold: false });
    expect(relativeOf(subject([50, 300]), 0, 1), 'a small base').toBeNull();
    expect(relativeOf(grown, 1, 2), 'a missing year').toBeNull();
  });

  it('are two figures with what rounding lets them be', () => {
    expect(twoFigures({ then: 0, now: 300 }, '2014/15', '2016/17')).toMatchObject([
      { academicYear: '2014/15', value: 0, low: 0, high: 2, unit: 'students' },
      { academicYear: '2016/17', value: 300, low: 298, high: 302, unit: 'students' },
    ]);
  });
});
