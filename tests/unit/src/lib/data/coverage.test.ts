import { describe, expect, it } from 'vitest';
import { yearsHeld } from '../../../../../data/catalogue/years.ts';
import { barsOf, scaleOf, yearsInWords } from '../../../../../src/lib/data/coverage.ts';

describe('years held', () => {
  it('are those of the partitions, each once', () =>
    expect(yearsHeld({}, ['2015/16 asia', '2014/15 asia', '2014/15 africa'])).toEqual([
      '2014/15',
      '2015/16',
    ]));

  it('are those of the span where partitions do not tell, once anything is held', () => {
    expect(yearsHeld({ span: ['2010', '2012'] }, ['all'])).toEqual(['2010', '2011', '2012']);
    expect(yearsHeld({ span: ['2010', '2012'] }, [])).toEqual([]);
  });

  it('are none of a dataset without years', () => expect(yearsHeld({}, ['all'])).toEqual([]));

  it.each([
    [['2014/15', '2015/16'], '2014/15 to 2015/16'],
    [['2014/15'], '2014/15'],
    [[], 'not by year'],
  ])('%j is “%s”', (years, words) => expect(yearsInWords(years)).toBe(words));
});

describe('the strip', () => {
  const datasets = [{ years: ['2010', '2011'] }, { years: ['2014/15'] }, { years: [] }];

  it('reaches from the first year of any dataset to the end of the last', () => {
    expect(scaleOf(datasets)).toEqual({ first: 2010, last: 2016 });
    expect(scaleOf([{ years: [] }])).toBeNull();
  });

  it('begins an academic year in August, and holds every bar whole', () => {
    const scale = scaleOf(datasets)!;
    const [bar] = barsOf(['2014/15'], scale);
    expect(bar?.from).toBeCloseTo((4 + 7 / 12) / 6);
    for (const { from, width } of datasets.flatMap(({ years }) => barsOf(years, scale))) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(from + width).toBeLessThanOrEqual(1);
    }
  });
});
