import { describe, expect, it } from 'vitest';
import { chooseSince, chooseYear } from '../../../../../src/lib/map/choose-year.ts';

describe('the year shown', () => {
  const years = ['2014/15', '2015/16'];

  it('is the newest where none is asked for', () => {
    expect(chooseYear(null, years)).toEqual({ year: '2015/16', fault: null });
  });

  it('is the one asked for where the edition holds it', () => {
    expect(chooseYear('2014/15', years)).toEqual({ year: '2014/15', fault: null });
  });

  it('is the newest, said so, where the edition does not hold the one asked for', () => {
    const { year, fault } = chooseYear('2023/24', years);
    expect(year).toBe('2015/16');
    expect(fault).toContain('2023/24');
  });
});

describe('the year that a change is counted from', () => {
  const held = ['2014/15', '2015/16', '2016/17'];

  it('is the one asked for where the edition holds it, and else the first', () => {
    expect(chooseSince('2015/16', '2016/17', held)).toBe('2015/16');
    expect(chooseSince(null, '2016/17', held)).toBe('2014/15');
    expect(chooseSince('1999/00', '2016/17', held)).toBe('2014/15');
  });

  it('is never later than the year shown', () => {
    expect(chooseSince('2016/17', '2015/16', held)).toBe('2014/15');
  });
});
