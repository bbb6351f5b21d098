import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../../../src/lib/compare/lines.ts';
import { notSloped, slopePairs } from '../../../../../src/lib/compare/slope-pairs.ts';
import { comparison } from './answer.ts';

const question = (series: Parameters<typeof comparison>[0]) => {
  const answer = comparison(series);
  const picked = Object.keys(series).map((ukprn, index) => ({ ukprn, slot: index + 1 }));
  return {
    ...{ lines: linesOf(answer, picked), years: answer.academic_years },
    ...{ from: '2022/23', to: '2023/24', as: 'count' as const },
  };
};
const ROSE = { name: 'Rose', years: { '2022/23': [100, 500], '2023/24': [200, 500] } } as const;
const LEVEL = { name: 'Level', years: { '2022/23': [100, 500], '2023/24': [100, 500] } } as const;
const NEW = { name: 'New', years: { '2023/24': [100, 500] } } as const;
const GONE = { name: 'Gone', years: { '2022/23': [100, 500] } } as const;

describe('the slope between two years', () => {
  it('is of those with a figure in both, and knows what is within rounding', () => {
    const pairs = slopePairs(question({ '10000001': ROSE, '10000002': LEVEL, '10000003': NEW }));
    expect(pairs.map(({ line, before, after }) => [line.name, before, after])).toEqual([
      ['Rose', 100, 200],
      ['Level', 100, 100],
    ]);
    expect(pairs.map(({ isLevel }) => isLevel)).toEqual([false, true]);
  });

  it('names those that it leaves out', () => {
    expect(notSloped(question({ '10000001': ROSE, '10000002': LEVEL }))).toBeNull();
    expect(notSloped(question({ '10000001': NEW, '10000002': ROSE, '10000003': GONE }))).toBe(
      'Not drawn, for want of a figure in one of the two years: New and Gone.',
    );
  });
});
