import { expect, it } from 'vitest';
import { rowsByYear, rowsInWords } from '../../../../../src/lib/data/rows-by-year.ts';

const partition = (dataset: string, name: string, added: number, removed = 0) => ({
  ...{ dataset, partition: name, released: '2025', added, changed: 3, removed },
});

it('adds up what editions added and took away, by year', () =>
  expect(
    rowsByYear(
      [
        { partitions: [partition('origin', '2015/16 africa', 7, 2)] },
        {
          partitions: [
            partition('origin', '2015/16 asia', 10),
            partition('origin', '2014/15 asia', 4),
            partition('visas', 'all', 99),
            partition('enrolment', '2014/15', 99),
          ],
        },
      ],
      'origin',
    ),
  ).toEqual([
    { year: '2014/15', rows: 4 },
    { year: '2015/16', rows: 15 },
  ]));

it('tells of a dataset without years nothing', () => {
  expect(rowsByYear([{ partitions: [partition('visas', 'all', 99)] }], 'visas')).toEqual([]);
  expect(rowsInWords([])).toBe('');
});

it.each([
  [10, 2497, 'More rows by year: 10 in 2014/15, 2,497 in 2015/16'],
  [9, 8, 'Fewer rows by year: 9 in 2014/15, 8 in 2015/16'],
  [9, 9, 'As many rows in 2015/16 as in 2014/15'],
])('from %i to %i is told as it is', (first, last, words) =>
  expect(
    rowsInWords([
      { year: '2014/15', rows: first },
      { year: '2015/16', rows: last },
    ]),
  ).toBe(words),
);
