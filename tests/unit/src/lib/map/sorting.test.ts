import { describe, expect, it } from 'vitest';
import { coursesOf, holdsAllYears } from '../../../../../src/lib/map/courses.ts';
import { select } from '../../../../../src/lib/map/selection.ts';
import { nextSort, readSort, sortOf, writeSort } from '../../../../../src/lib/map/sort.ts';
import { inOrder } from '../../../../../src/lib/map/sorting.ts';
import { DEFAULT_STATE } from '../../../../../src/lib/map/state.ts';
import { yearView } from '../../../../../src/lib/map/year-view.ts';
import { sample } from './sample.ts';

const answer = sample();
const { rows } = select(yearView(answer, '2023/24'), DEFAULT_STATE);
const sorted = (text: string) =>
  inOrder(rows, coursesOf(answer), { sort: readSort(text), measure: 'students' })
    .map(({ short }) => short.split(' ')[0])
    .join(' ');

describe('sorting the table', () => {
  it('keeps the order of ranks unless another is asked for', () => {
    expect(inOrder(rows, coursesOf(answer), DEFAULT_STATE)).toBe(rows);
    expect(sorted('-rank')).toBe('Epsilon Delta Beta Gamma Alpha');
  });

  it('goes by any column, both ways', () => {
    expect(sorted('name')).toBe('Alpha Beta Delta Epsilon Gamma');
    expect(sorted('-name')).toBe('Gamma Epsilon Delta Beta Alpha');
    expect(sorted('-figure')).toBe('Alpha Beta Gamma Delta Epsilon');
    expect(sorted('evidence')).toBe('Alpha Beta Gamma Delta Epsilon');
  });

  it('puts those without a value last, whichever way round', () => {
    // Delta has too few students for a share; only Alpha and Beta were there the year before.
    expect(sorted('share').endsWith('Delta')).toBe(true);
    expect(sorted('-share')).toBe('Beta Alpha Gamma Epsilon Delta');
    expect(sorted('-trend')).toBe('Alpha Beta Gamma Delta Epsilon');
    expect(sorted('trend')).toBe('Beta Alpha Gamma Delta Epsilon');
  });

  it('is written into addresses and read from them', () => {
    expect(readSort('-share')).toEqual({ column: 'share', descending: true });
    expect(readSort('shares')).toBeNull();
    expect(readSort('--share')).toBeNull();
    expect(writeSort({ column: 'name', descending: false })).toBe('name');
  });

  it('begins each column in its usual order and turns it round at the next press', () => {
    expect(sortOf(null)).toEqual({ column: 'rank', descending: false });
    const first = nextSort(null, 'share');
    expect(first).toEqual({ column: 'share', descending: true });
    expect(nextSort(first, 'share')).toEqual({ column: 'share', descending: false });
    expect(nextSort(first, 'name')).toEqual({ column: 'name', descending: false });
    expect(nextSort(first, 'rank')).toBeNull();
    expect(nextSort(null, 'rank')).toEqual({ column: 'rank', descending: true });
  });
});

describe('courses over the years', () => {
  it('have a gap where a provider is not in the return', () => {
    expect(coursesOf(answer).get('10000001')).toEqual([9000, 12_000]);
    expect(coursesOf(answer).get('10000003')).toEqual([null, 4000]);
    expect(holdsAllYears(answer)).toBe(true);
    expect(holdsAllYears({ ...answer, shown: ['2023/24'] })).toBe(false);
  });
});
