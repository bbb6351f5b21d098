import { describe, expect, it } from 'vitest';
import { findingOf } from '../../../../../src/lib/compare/finding.ts';
import { drawnOf, linesOf } from '../../../../../src/lib/compare/lines.ts';
import type { CompareAnswer } from '../../../../../workers/api/shapes/compare.ts';
import { comparison, SHEFFIELD, UCL, UK } from './answer.ts';

const picked = [
  { ukprn: '10007157', slot: 1 },
  { ukprn: '10007784', slot: 2 },
  { ukprn: '10007790', slot: 3 },
];
const found = (answer: CompareAnswer) => findingOf(answer, linesOf(answer, picked), '2023/24');
const two = { '10007157': SHEFFIELD, '10007784': UCL };

describe('the finding', () => {
  it('of two is who has how many more, with what rounding lets each be', () => {
    const { headline, lede } = found(comparison(two));
    expect(headline).toBe('UCL has 16,130 more international students than Sheffield in 2023/24');
    expect(lede).toBe(
      'International students in 2023/24: 26,885 at UCL (26,883 to 26,887) and 10,755 at Sheffield (10,753 to 10,757).',
    );
  });

  it('of shares gives both', () => {
    const { headline, lede } = found(comparison(two, { as: 'share' }));
    expect(headline).toBe('52.3% at UCL, 34.6% at Sheffield in 2023/24');
    expect(lede).toContain('(34.61 to 34.62%)');
  });

  it('never says who is ahead within rounding, nor by how many where that is a mere range', () => {
    const near = (count: number) => ({
      '10007157': SHEFFIELD,
      '10007784': { name: 'UCL', years: { '2023/24': [count, 51_430] } } as const,
    });
    expect(found(comparison(near(10_755))).headline).toBe(
      'UCL and Sheffield are level in 2023/24, within rounding'.replace(
        'UCL and Sheffield',
        'Sheffield and UCL',
      ),
    );
    expect(found(comparison(near(10_765))).headline).toBe(
      'UCL and Sheffield are fewer than 20 students apart in 2023/24',
    );
  });

  it('of an index that nobody has says what it counts from, and says nothing of one that is not drawn', () => {
    const young = {
      name: 'New College',
      years: { '2022/23': [null, null], '2023/24': [155, 300] },
    } as const;
    const { headline, lede } = found(comparison({ '10007157': young }, { as: 'index' }));
    expect(headline).toBe('No index from 2022/23');
    expect(lede).toContain('None of these has a figure of 100 or more for 2022/23');
  });

  it('of several names the first', () => {
    const third = {
      name: 'The University of Edinburgh',
      years: { '2023/24': [17_020, 40_625] },
    } as const;
    const answer = comparison({ ...two, '10007790': third });
    expect(found(answer).headline).toBe(
      'UCL has the most in 2023/24, 26,885 international students',
    );
    expect(found({ ...answer, as: 'share' }).headline).toBe(
      'UCL has the highest share in 2023/24, 52.3%',
    );
  });

  it('names the year that it is of, which need not be the last that is drawn', () => {
    for (const as of ['count', 'share', 'index'] as const) {
      for (const series of [two, { '10007157': SHEFFIELD }]) {
        const answer = comparison(series, { as });
        const { headline } = findingOf(answer, linesOf(answer, picked), '2022/23');
        expect(headline).toContain('2022/23');
        expect(headline).not.toContain('2023/24');
      }
    }
  });

  it('of the UK alone is its number', () => {
    expect(found(comparison({ uk: UK })).headline).toBe(
      '732,285 international students in 2023/24',
    );
  });
});

describe('drawnOf', () => {
  it('leaves totals out of counts beside providers, and nowhere else', () => {
    const lines = linesOf(comparison({ ...two, uk: UK }), picked);
    expect(drawnOf(lines, 'count').map(({ code }) => code)).toEqual(['10007157', '10007784']);
    expect(drawnOf(lines, 'share')).toHaveLength(3);
    expect(drawnOf(linesOf(comparison({ uk: UK }), []), 'count')).toHaveLength(1);
  });
});
