import { describe, expect, it } from 'vitest';
import type { OriginByNationRow } from '../../../../../data/publishing/tables.ts';
import { parseCsv } from '../../../../../workers/collect/hesa-table-11/csv.ts';
import { parseWorkbook } from '../../../../../workers/collect/hesa-table-11/workbook.ts';
import { workbook } from '../../../../fixtures/workbook.ts';
import { takenIn } from '../taken-in.ts';

const HEADER = [
  ...['Domicile', 'England', 'Wales', 'Scotland', 'Northern Ireland'],
  ...['Total United Kingdom', 'Year'],
];
const year = new Date('2021-01-01');
const BOOK = {
  '2021_2022': [
    HEADER,
    ['Abertawe - Swansea', 1920, 6515, 45, 15, 8495, year],
    ['Congo (Democratic Republic) {formerly Zaire}', 130, 0, 5, 0, 140, year],
    [null, null],
  ],
  Combined: [
    ['Year', 'England'],
    [2021, 2050],
  ],
};
const TIDY = [
  'academic_year,domicile,country_of_he_provider,number',
  '2021/22,Abertawe - Swansea,England,1920',
  '2021/22,Abertawe - Swansea,Total United Kingdom,8495',
  '2020/21,"Gambia, The",Scotland,5',
  '',
].join('\n');
const HESA = [
  '\ufeff\ufeffTitle:,"Table 11 - HE student enrolments"',
  'Reference ID:,DT051 Table 11',
  'Date:,2025',
  'Filters:,Level of study,All ',
  ',Academic year,2022/23 ',
  '',
  '"Permanent address","England","Wales","Scotland","Northern Ireland","Total United Kingdom"',
  '"France","1,000","5","5","0","1,010"',
  '"Total European Union","2,000","5","5","0","2,010"',
  '',
].join('\n');

const csv = (text: string, released = '2023') =>
  takenIn<OriginByNationRow>(parseCsv, text, 'a.csv', released);
const book = (sheets: typeof BOOK | Record<string, never[]>) =>
  takenIn<OriginByNationRow>(parseWorkbook, workbook(sheets), 'a.xlsx', '2023');

describe('Table 11 as a spreadsheet', () => {
  it('finds the nations wherever the year stands', async () => {
    const { rows } = await takenIn<OriginByNationRow>(
      parseWorkbook,
      workbook({
        '2021_2022': [
          ['Domicile', 'Year', ...HEADER.slice(1, -1)],
          ['France', year, 100, 5, 10, 0, 115],
        ],
      }),
      'a.xlsx',
      '2023',
    );
    expect(rows.map(({ students }) => students)).toEqual([100, 5, 10, 0, 115]);
  });

  it('takes the sheets of years, areas of the UK apart from countries', async () => {
    const { other, rows, partitions, notes } = await book(BOOK);
    expect(other).toBeNull();
    expect(partitions).toEqual(['2021/22']);
    expect(notes).toEqual(['Left out: a.xlsx, sheets Combined.']);
    expect(rows.map(({ domicile, nation, students }) => [domicile, nation, students])).toEqual([
      ['uk-swansea', 'england', 1920],
      ['uk-swansea', 'wales', 6515],
      ['uk-swansea', 'scotland', 45],
      ['uk-swansea', 'northern-ireland', 15],
      ['uk-swansea', 'UK', 8495],
      ['CD', 'england', 130],
      ['CD', 'wales', 0],
      ['CD', 'scotland', 5],
      ['CD', 'northern-ireland', 0],
      ['CD', 'UK', 140],
    ]);
  });

  it('says what another spreadsheet is', async () => {
    expect((await book({ Cover: [], Notes: [] })).other).toBe(
      'a spreadsheet with the sheets Cover, Notes',
    );
  });

  it('refuses a place that it does not know, naming the sheet and the line', async () => {
    const sheet = [HEADER, ['Atlantis', 5, 0, 0, 0, 5, year]];
    await expect(book({ ...BOOK, '2021_2022': sheet } as typeof BOOK)).rejects.toThrow(
      'a.xlsx, sheet "2021_2022", line 2: "Atlantis" is no country or area that is known.',
    );
  });
});

describe('Table 11 as CSV', () => {
  it('is read when tidied', async () => {
    const { rows, partitions, releases } = await csv(TIDY);
    expect([partitions, releases]).toEqual([['2021/22', '2020/21'], ['2023']]);
    expect(rows.at(-1)).toEqual({
      ...{ academicYear: '2020/21', domicile: 'GM', nation: 'scotland', students: 5 },
    });
  });

  it('asks for the release where it is tidied and so states none', async () => {
    await expect(csv(TIDY, '')).rejects.toThrow(/does not say when HESA released it.*--released/);
  });

  it('is read as HESA lays it out, totals typed as totals', async () => {
    const { other, rows, releases } = await csv(HESA);
    expect([other, releases]).toEqual([null, ['2025']]);
    expect(rows).toHaveLength(10);
    expect(rows[5]).toMatchObject({ domicile: 'total-eu', nation: 'england', students: 2000 });
  });

  it.each([
    [HESA.replace('Table 11', 'Table 12').replace('DT051 Table 11', 'DT051 Table 12'), /Table 12/],
    [HESA.replace('study,All', 'study,First degree'), /some students only/],
  ])('says what another table is', async (text, what) => {
    expect((await csv(text)).other).toMatch(what);
  });

  it.each([
    ['1920', '1921', /line 2: 1921 .* not a multiple of 5/],
    ['England', 'Cornwall', /line 2: "Cornwall" is no nation/],
    ['2020/21', '2020/22', /line 4: "2020\/22" is not an academic year/],
  ])('refuses %s written as %s', async (from, to, message) => {
    await expect(csv(TIDY.replace(from, to))).rejects.toThrow(message);
  });
});
