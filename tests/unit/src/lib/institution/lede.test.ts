import { describe, expect, it } from 'vitest';
import { becameOf } from '../../../../../src/lib/institution/change-words.ts';
import {
  chartInWords,
  chartTitle,
  ledeOf,
  oneYearInWords,
} from '../../../../../src/lib/institution/lede.ts';
import { year } from './figures-of-a-provider.ts';

const sheffield = [
  year('2014/15', { uk: 18_750, eu: 1295, non_eu: 7150, non_uk: 8450, total: 27_195 }),
  year('2022/23', { uk: 20_165, eu: 890, non_eu: 10_425, non_uk: 11_315, total: 31_475 }),
  year('2023/24', { uk: 20_310, eu: 630, non_eu: 10_125, non_uk: 10_755, total: 31_070 }),
];

describe('the first lines of an institution', () => {
  it('say share, distance from the peak, and where students come from', () => {
    expect(ledeOf(sheffield)).toBe(
      '10,755 students, more than one in three, came from outside the UK in 2023/24: 560 fewer than at the peak of 11,315 in 2022/23. Of those, more than nine in ten came from outside the EU.',
    );
  });

  it('call it a peak where it is one', () => {
    expect(
      ledeOf(sheffield.slice(0, 2).concat(year('2023/24', { non_uk: 12_000, total: 31_000 }))),
    ).toContain(': more than in any other year held here.');
  });

  it('compare with no peak that is within rounding, or a range', () => {
    const flat = sheffield.map((each) => ({
      ...each,
      non_uk: each.non_uk! > 11_000 ? 10_765 : each.non_uk,
    }));
    expect(ledeOf(flat)).not.toMatch(/peak|more than in any/);
  });

  it('cope with few students, none, one year and no year', () => {
    expect(ledeOf([year('2023/24', { non_uk: 5, total: 20 })])).toBe(
      '5 students came from outside the UK in 2023/24.',
    );
    expect(ledeOf([year('2023/24', { non_uk: 0, total: 500 })])).toContain('0 to 2 students');
    expect(ledeOf([])).toBe('This edition holds no student figures.');
    expect(ledeOf([year('2023/24', { non_uk: 15, total: 25 })])).toBe(
      '15 students, 48 to 74% of all, came from outside the UK in 2023/24.',
    );
    expect(ledeOf([year('2023/24', null)])).toBe(
      'It is in none of the returns that this edition holds.',
    );
    expect(
      ledeOf([year('2022/23', { non_uk: 500, total: 1000 }), year('2023/24', null)]),
    ).toContain('2022/23');
  });
});

describe('the chart of an institution', () => {
  it('has its finding as title', () => {
    expect(chartTitle(sheffield)).toBe(
      'Non-EU numbers grew by 42% in nine years, EU numbers halved',
    );
  });

  it('has a plain title where nothing can be said', () => {
    expect(chartTitle([year('2023/24', { non_eu: 5, eu: 5 })])).toBe(
      'Students by where they lived before',
    );
  });

  it('gives way to a sentence where there is one year only', () => {
    expect(oneYearInWords([year('2014/15', { uk: 4815 }), year('2015/16', null)])).toContain(
      'one return only, that of 2014/15',
    );
    expect(oneYearInWords(sheffield)).toBeNull();
    expect(chartInWords('X', [year('2014/15', { uk: 4815, eu: 5, non_eu: 10 })])).toContain(
      '2014/15. UK 4,815. Non-EU 10.',
    );
  });

  it('is told in words', () => {
    expect(chartInWords('the University of Sheffield', sheffield)).toBe(
      'Line chart, students at the University of Sheffield by where they lived before, 2014/15 to 2023/24. UK 18,750 to 20,310. Non-EU 7,150 to 10,125. EU 1,295 to 630.',
    );
  });
});

describe('what became of a count', () => {
  it.each([
    [200, 100, 'doubled'],
    [230, 100, 'more than doubled'],
    [195, 100, 'nearly doubled'],
    [260, 100, 'more than doubled'],
    [1660, 100, 'grew nearly 17-fold'],
    [1630, 100, 'grew more than 16-fold'],
    [500, 1000, 'halved'],
    [460, 1000, 'fell by 54%'],
    [540, 1000, 'fell by 46%'],
    [1120, 1000, 'grew by 12%'],
    [880, 1000, 'fell by 12%'],
    [1000, 1000, 'stayed about the same'],
    [1700, 100, 'grew 17-fold'],
    [95, 90, null],
    [null, 100, null],
  ])('%s after %s: %s', (now, base, words) => expect(becameOf(now, base)).toBe(words));
});
