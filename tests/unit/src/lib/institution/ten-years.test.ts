import { describe, expect, it } from 'vitest';
import {
  breaksOf,
  linesOf,
  shareTitle,
  unitAsked,
} from '../../../../../src/lib/institution/ten-years.ts';
import type { InstitutionAnswer } from '../../../../../workers/api/shapes/institution.ts';
import { year } from './figures-of-a-provider.ts';

const figures = [
  year('2014/15', { uk: 18_750, eu: 1295, non_eu: 7150, non_uk: 8450, total: 27_195 }),
  year('2015/16', null),
  year('2023/24', { uk: 20_310, eu: 630, non_eu: 10_125, non_uk: 10_755, total: 31_070 }),
];

describe('the lines of the chart', () => {
  it('are counts as published, with a gap where there is no return', () => {
    const [uk] = linesOf(figures, 'count');
    expect(uk).toMatchObject({ values: [18_750, null, 20_310], end: '20,310' });
  });

  it('are shares of all students where the address asks for them', () => {
    expect(unitAsked(new URLSearchParams('show=share'))).toEqual({ value: 'share', fault: null });
    const strange = unitAsked(new URLSearchParams('show=nonsense'));
    expect(strange.value).toBe('count');
    expect(strange.fault).toContain('“nonsense”');
    const [, nonEu] = linesOf(figures, 'share');
    expect(nonEu?.end).toBe('32.6%');
    expect(nonEu?.values[1]).toBeNull();
  });

  it('give no share on too few students', () => {
    const [uk] = linesOf([year('2023/24', { uk: 20, total: 20 })], 'share');
    expect(uk).toMatchObject({ values: [null], end: '–' });
  });
});

describe('the title of the shares', () => {
  it('tells where the share came from and where it went', () => {
    expect(shareTitle(figures)).toBe(
      'The share from outside the UK rose from 31.1% to 34.6% in nine years',
    );
  });

  it('claims no rise or fall within rounding', () => {
    const small = [
      year('2022/23', { non_uk: 10, total: 100 }),
      year('2023/24', { non_uk: 10, total: 105 }),
    ];
    expect(shareTitle(small)).toBe('The share from outside the UK stayed about 10% over one year');
  });
});

describe('breaks', () => {
  const answer = (last_return: string | null) =>
    ({
      figures,
      institution: {
        predecessors: [
          { ukprn: '1', slug: 'a', name: "St A's", kind: 'merged-into', date: null, last_return },
        ],
      },
    }) as unknown as InstitutionAnswer;

  it('stand between the last return of the one and the next of the other', () => {
    expect(breaksOf(answer('2014/15'))).toEqual([{ at: 0.5, words: 'St A’s joins' }]);
  });

  it('are none where nothing has come after yet, or where the year is not known', () => {
    expect(breaksOf(answer('2023/24'))).toEqual([]);
    expect(breaksOf(answer(null))).toEqual([]);
  });
});
