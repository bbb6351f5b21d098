import { describe, expect, it } from 'vitest';
import { everyYear } from '../../../../../src/lib/chart/every-year.ts';

const HELD = ['2014/15', '2015/16', '2016/17', '2018/19'];

describe('the axis of an edition that lacks a year', () => {
  const axis = everyYear(HELD);

  it('has every year between the first and the last', () => {
    expect(axis.years).toEqual(['2014/15', '2015/16', '2016/17', '2017/18', '2018/19']);
  });

  it('keeps an empty place in each row, and other gaps where they were', () => {
    expect(axis.placed([1, null, 3, 4], () => null)).toEqual([1, null, 3, null, 4]);
    expect(axis.placed(['a', 'b', 'c', 'd'], (year) => year)[3]).toBe('2017/18');
  });

  it('moves what stands after the gap, and what stands in it to its middle', () => {
    expect([0, 0.5, 2, 2.5, 3].map(axis.at)).toEqual([0, 0.5, 2, 3, 4]);
  });
});

describe('an axis without gaps', () => {
  it('stays as it is, over the turn of a century as well', () => {
    expect(everyYear(['1998/99', '1999/00', '2000/01']).years).toEqual([
      '1998/99',
      '1999/00',
      '2000/01',
    ]);
    expect(everyYear([]).years).toEqual([]);
  });

  it('leaves alone what is no academic year', () => {
    const calendar = everyYear(['2014', '2016']);
    expect(calendar.years).toEqual(['2014', '2016']);
    expect(calendar.placed([1, 2], () => 0)).toEqual([1, 2]);
  });
});
