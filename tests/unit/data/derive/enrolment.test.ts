import { expect, it } from 'vitest';
import { enrolmentCsv } from '../../../../data/derive/enrolment.ts';
import type { Table1 } from '../../../../data/derive/table-1.ts';

const year = (academicYear: Table1['academicYear']): Table1 => ({
  academicYear,
  release: '2025',
  lines: ['UK', '10007157', '10000291'].map((ukprn) => ({
    ukprn,
    name: ukprn,
    students: [
      { origin: 'uk', students: 10 },
      { origin: 'eu', students: 5 },
    ],
  })),
});

it('lays the table out long, in the order of year, origin and provider, UK last', () => {
  expect(enrolmentCsv([year('2023/24'), year('2014/15')]).split('\n')).toEqual([
    'academic_year,ukprn,origin,students',
    '2014/15,10000291,eu,5',
    '2014/15,10007157,eu,5',
    '2014/15,UK,eu,5',
    '2014/15,10000291,uk,10',
    '2014/15,10007157,uk,10',
    '2014/15,UK,uk,10',
    '2023/24,10000291,eu,5',
    '2023/24,10007157,eu,5',
    '2023/24,UK,eu,5',
    '2023/24,10000291,uk,10',
    '2023/24,10007157,uk,10',
    '2023/24,UK,uk,10',
    '',
  ]);
});

it('refuses a year that comes twice', () => {
  expect(() => enrolmentCsv([year('2014/15'), year('2014/15')])).toThrow('Two files hold 2014/15');
});
