import { describe, expect, it } from 'vitest';
import { parseCas } from '../../../../../workers/collect/home-office-cas/parse.ts';
import { csvRecords } from '../../../../../workers/collect/read/csv.ts';
import { streamOf } from '../streams.ts';

const NATIONALITY =
  'Year,Quarter,Type of application,Institution type group,Geographical region,Nationality, Applications ';
const KIND =
  'Year,Quarter,Type_of_application,Institution_type_group,Institution_type, Applications ';

const parse = (...lines: string[]) =>
  parseCas(csvRecords(streamOf(`\uFEFF${lines.join('\r\n')}\r\n`), 'cas.csv'), 'cas.csv');

describe('the table by nationality', () => {
  it('gives a row a quarter, application, group and country', async () => {
    const { table, rows } = await parse(
      NATIONALITY,
      '2024,2024 Q3,Visa,Higher Education institution,Asia East,China,"1,234"',
      '2024,2024 Q4,Extensions of stay,All other institutions,Other,Refugee,0',
    );
    expect(table).toBe('by-nationality');
    expect(rows).toEqual([
      {
        quarter: '2024-Q3',
        application: 'visa',
        institution: 'higher-education',
        nationality: 'CN',
        applications: 1234,
      },
      {
        quarter: '2024-Q4',
        application: 'extension',
        institution: 'all-other',
        nationality: 'XXB',
        applications: 0,
      },
    ]);
  });

  it('adds up lines under the same labels', async () => {
    const line = (n: number) =>
      `2019,2019 Q4,Unknown,Higher Education institution,Asia Central,Afghanistan,${n}`;
    const { rows } = await parse(NATIONALITY, line(12), line(9));
    expect(rows.map(({ applications }) => applications)).toEqual([21]);
  });
});

describe('the table by kind of institution', () => {
  it('takes both spellings of a kind for one', async () => {
    const line = (kind: string) => `2012,2012 Q1,Visa,All other institutions,${kind},5`;
    const { table, rows } = await parse(
      KIND,
      line('Independent school'),
      line('Independent School'),
      line('"Tertiary, Further education or other colleges"'),
    );
    expect(table).toBe('by-kind');
    expect(rows.map((row) => [row.institution, row.nationality, row.applications])).toEqual([
      ['independent-school', 'all', 10],
      ['tertiary-or-further-education', 'all', 5],
    ]);
  });

  it('ends where the sheet says so', async () => {
    const line = '2012,2012 Q1,Visa,All other institutions,Other,5';
    const { rows } = await parse(KIND, line, 'End of Table', 'End of Table');
    expect(rows).toHaveLength(1);
    await expect(parse(KIND, line, 'End of Table', line)).rejects.toThrow(
      'line 4: there is a row after the end of the table',
    );
  });

  it('may have a title above its header', async () => {
    const { rows } = await parse('Applications, 2010 to 2024 Q4', KIND);
    expect(rows).toEqual([]);
  });
});

describe('what is not known is refused, with its place', () => {
  const good = ['2024', '2024 Q3', 'Visa', 'Higher Education institution', 'Asia', 'China', '1'];
  const line = (at: number, cell: string) =>
    good.map((each, index) => (index === at ? cell : each)).join(',');

  it.each([
    [1, '2023 Q3', '"2023 Q3" is not a quarter of 2024'],
    [2, 'Visas', '"Visas" is not known'],
    [3, 'Schools', '"Schools" is not known'],
    [5, 'Atlantis', 'the nationality "Atlantis" is not known'],
    [6, '', '"" is not a count'],
    [6, '-5', '"-5" is not a count'],
  ])('cell %i as "%s"', async (at, cell, message) => {
    await expect(parse(NATIONALITY, line(at, cell))).rejects.toThrow(`cas.csv, line 2: ${message}`);
  });

  it('as are other columns, short rows and files without a header', async () => {
    await expect(parse('Year,Quarter,Nationality')).rejects.toThrow(
      'the columns are Year, Quarter',
    );
    await expect(parse(NATIONALITY, '2024,2024 Q3,Visa')).rejects.toThrow('3 cells where');
    await expect(parse('UKPRN,HE provider')).rejects.toThrow(
      'cas.csv has no header: no line starts with "Year".',
    );
    const hesa = ['Title:,"Table 6 - Tuition fees"', ...Array<string>(20).fill('Filters:,All')];
    await expect(parse(...hesa)).rejects.toThrow(
      'cas.csv has no header: no line starts with "Year". It calls itself "Table 6 - Tuition fees".',
    );
  });
});
