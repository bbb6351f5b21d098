import { describe, expect, it } from 'vitest';
import { keepViews, yearView } from '../../../../../src/lib/map/year-view.ts';
import { sample } from './sample.ts';

describe('a year of the map', () => {
  const answer = sample();
  const view = yearView(answer, '2023/24');

  it('has the providers of that return, and no others', () => {
    expect(view.rows.size).toBe(5);
    expect([...yearView(answer, '2022/23').rows.keys()]).toEqual(['10000001', '10000002']);
  });

  it('draws those with a place and students from outside the UK', () => {
    expect(view.marks.map(({ ukprn }) => ukprn).sort()).toEqual([
      '10000001',
      '10000002',
      '10000003',
    ]);
  });

  it('lets equals share a rank by number', () => {
    expect(view.rows.get('10000002')?.byStudents).toEqual({ rank: 2, tied: true });
    expect(view.rows.get('10000003')?.byStudents).toEqual({ rank: 2, tied: true });
    expect(view.rows.get('10000004')?.byStudents).toEqual({ rank: 4, tied: false });
  });

  it('ranks shares only from 1,000 students on, and gives none on fewer than 22.5', () => {
    expect(view.rankedByShare).toBe(3);
    expect(view.rows.get('10000002')?.byShare?.rank).toBe(1);
    expect(view.rows.get('10000005')?.byShare).toBeNull();
    expect(view.rows.get('10000005')?.share).toBe(0);
    expect(view.rows.get('10000004')?.share).toBeNull();
  });

  it('is made once', () => {
    expect(yearView(answer, '2023/24')).toBe(view);
  });

  it('is kept by an answer with more years, which makes the others itself', () => {
    const more = { ...answer };
    keepViews(answer, more);
    expect(yearView(more, '2023/24')).toBe(view);
    const fewer = sample();
    const all = { ...fewer };
    keepViews(fewer, all);
    expect(yearView(all, '2022/23').rows.size).toBe(2);
  });
});
