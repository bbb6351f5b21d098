import { describe, expect, it } from 'vitest';
import { overEveryYear } from '../../../../../src/lib/compare/every-year.ts';
import { lineDrawing } from '../../../../../src/lib/compare/line-drawing.ts';
import { linesOf, valuesOf } from '../../../../../src/lib/compare/lines.ts';
import { comparison } from './answer.ts';

describe('a comparison at an edition that lacks a year', () => {
  const answer = comparison({
    '10007783': {
      name: 'The University of Aberdeen',
      years: {
        '2015/16': [4225, 14_000],
        '2016/17': [4300, 14_100],
        '2018/19': [4500, 14_500],
      },
    },
  });
  const lines = linesOf(answer, [{ ukprn: '10007783', slot: 1 }]);
  const over = overEveryYear({ years: answer.academic_years, lines });

  it('has a place for the year, without a value', () => {
    expect(over.years).toEqual(['2015/16', '2016/17', '2017/18', '2018/19']);
    expect(valuesOf(over.lines[0]!, 'count')).toEqual([4225, 4300, null, 4500]);
    expect(over.lines[0]!.points[2]!.academic_year).toBe('2017/18');
  });

  it('draws no line over it, and sets the year after it two steps away', () => {
    const { x, path } = lineDrawing({
      ...{ ...over, as: 'count', unit: 'students', width: 880 },
      ...{ height: 440, labels: 170, annotated: false },
    });
    expect(path(valuesOf(over.lines[0]!, 'count')).match(/M/g)).toHaveLength(2);
    expect(x(3) - x(1)).toBeCloseTo(2 * (x(1) - x(0)), 6);
  });
});
