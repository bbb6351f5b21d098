import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../../../../data/catalogue/index.ts';
import {
  previewAsked,
  rowsInWords,
  sampleOf,
  sortRows,
} from '../../../../../src/lib/data/preview.ts';
import { datasetDetails } from '../../../../../workers/api/assemble/dataset.ts';

const edition = { number: 3, title: 'x', released: '2025', published_at: '2026-11-24T09:00:00Z' };
const detailsOf = (id: 'enrolment' | 'backers', partitions: string[]) =>
  datasetDetails(datasetOf(id), edition, { history: undefined, partitions, stored: undefined }, []);
const enrolment = detailsOf('enrolment', ['2014/15', '2023/24']);

const asked = (query: string) => previewAsked(new URLSearchParams(query), enrolment);

describe('an address', () => {
  it('chooses by columns that can be chosen by, and by no others', () =>
    expect(asked('ukprn= 10007157 &origin=eu&origin=uk&students=5&origin=').chosen).toEqual({
      ukprn: ['10007157'],
      origin: ['eu', 'uk'],
    }));

  it('sorts by a column that there is', () => {
    expect(asked('sort=students&order=down')).toMatchObject({ sort: 'students', isDown: true });
    expect(asked('sort=secrets')).toMatchObject({ sort: null, isDown: false });
  });

  it.each([
    ['page=3&sort=students', 2],
    ['page=0', 0],
    ['page=-1', 0],
    ['page=x', 0],
    ['', 0],
  ])('“%s” is page %i', (query, place) => expect(asked(query).place).toBe(place));
});

describe('what cannot be used of an address', () => {
  it.each([
    ['sort=drop', /^The address asks for sort “drop”, which is not known here\. Rows in the order/],
    ['order=sideways', /order “sideways”, which is not known here/],
    ['page=99999999', /page “99999999”, which is not known here\. The first rows are shown\.$/],
    ['page=-1&sort=students', /page “-1”/],
    ['students=5', /students “5”, which this page has no choice of/],
    ['page=2', /page “2”, but only sorted rows have pages/],
  ])('“%s” is said in a sentence', (query, sentence) => {
    expect(asked(query).faults).toEqual([expect.stringMatching(sentence)]);
  });

  it('is nothing where all can be used', () =>
    expect(asked('sort=students&order=down&page=3&ukprn=10007157').faults).toEqual([]));
});

describe('sorted rows', () => {
  const rows = [
    { name: 'b', students: 20 },
    { name: 'Élan', students: null },
    { name: 'a', students: 1005 },
    { name: 'c', students: 5 },
  ];
  const students = (isDown: boolean) =>
    sortRows(rows, 'students', isDown).map((row) => row.students);

  it('are by size, what is missing last whichever way', () => {
    expect(students(false)).toEqual([5, 20, 1005, null]);
    expect(students(true)).toEqual([1005, 20, 5, null]);
  });

  it('are by letters as people sort them, and leave the given ones as they were', () => {
    expect(sortRows(rows, 'name', false).map((row) => row.name)).toEqual(['a', 'b', 'c', 'Élan']);
    expect(rows[0]?.name).toBe('b');
  });
});

describe('where nothing is chosen', () => {
  it('the newest year is shown', () =>
    expect(sampleOf(enrolment, {})).toEqual({
      filters: { academic_year: ['2023/24'] },
      newest: '2023/24',
    }));

  it('all rows are shown of a dataset without years', () =>
    expect(sampleOf(detailsOf('backers', ['all']), {})).toEqual({ filters: {}, newest: null }));

  it('what is chosen is shown as it is chosen', () =>
    expect(sampleOf(enrolment, { origin: ['eu'] })).toEqual({
      filters: { origin: ['eu'] },
      newest: null,
    }));
});

describe('rows in the order of the file', () => {
  const rows = Array.from({ length: 15 }, () => ({}));

  it('are the first where more follow, the number of which is not known', () =>
    expect(rowsInWords({ rows, next: 'x', isFirst: true })).toBe('The first 15 rows; more follow'));

  it('go on, and end', () => {
    expect(rowsInWords({ rows, next: 'x', isFirst: false })).toBe('The next 15 rows; more follow');
    expect(rowsInWords({ rows, next: null, isFirst: false })).toBe('The last 15 rows');
  });

  it('are all where none follow', () =>
    expect(rowsInWords({ rows: [{}], next: null, isFirst: true })).toBe('1 row in all'));
});
