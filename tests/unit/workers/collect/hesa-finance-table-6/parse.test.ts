import { describe, expect, it } from 'vitest';
import type { FeeIncomeRow } from '../../../../../data/publishing/tables.ts';
import { parseFinanceTable6 } from '../../../../../workers/collect/hesa-finance-table-6/parse.ts';
import { takenIn } from '../taken-in.ts';

const COLUMNS = [
  ...['Total Home fees', 'Total Rest of UK fees', 'Total UK fees', 'Total EU fees'],
  ...['Total UK and EU fees', 'Total Non-EU fees', 'Total HE course fees'],
  ...['Total research training support grants', 'Non-credit bearing course fees'],
  ...['FE course fees', 'Total tuition fees and education contracts'],
];
const EXTRA = 'Of which: Net fee income relating to contracted out activity';

const line = (cells: readonly string[]) => cells.map((cell) => `"${cell}"`).join(',');
const amounts = '"","","1,714","3,851","5,565","8,759","14,324","0","(5)","0","14,319"';

function table6({ unit = '(£000s)', source = 'Total', extra = false, rows = '' } = {}): string {
  return [
    '\ufeff\ufeffTitle:,"Table 6 - Tuition fees"',
    'Reference ID:,DT031 Table 6',
    'Date:,2024',
    'Filters:,Country of HE provider,All ',
    ',Region of HE provider,All ',
    `,Source of fee,${source} `,
    ',Academic year,2022/23 ',
    ',Financial Year End,All ',
    'Search:,',
    '',
    `"","","","","${unit}",""`,
    line(['UKPRN', 'HE Provider', 'Financial Year End', ...COLUMNS, ...(extra ? [EXTRA] : [])]),
    rows ||
      [
        `"10000001","Astley","2022-12-31",${amounts}${extra ? ',""' : ''}`,
        `"10000001","Astley","2023-07-31",${amounts}${extra ? ',"3"' : ''}`,
        `"","Total","",${amounts}${extra ? ',"3"' : ''}`,
      ].join('\n'),
    '',
  ].join('\n');
}

const parse = (text: string) => takenIn<FeeIncomeRow>(parseFinanceTable6, text);

describe('parseFinanceTable6', () => {
  it('reads amounts, brackets as less than zero, and leaves blanks out', async () => {
    const { other, rows, partitions, releases, names } = await parse(table6());
    expect(other).toBeNull();
    expect([partitions, releases]).toEqual([['2022/23'], ['2024']]);
    expect(names).toHaveLength(2);
    expect(rows).toHaveLength(27);
    expect(rows.filter(({ item }) => item === 'home')).toEqual([]);
    const of = (item: string, yearEnd: string) =>
      rows.find((row) => row.item === item && row.yearEnd === yearEnd);
    expect(of('non-eu', '2022-12-31')).toMatchObject({ ukprn: '10000001', amount: 8759 });
    expect(of('non-credit-bearing', '2023-07-31')?.amount).toBe(-5);
    expect(of('total', '')).toMatchObject({ ukprn: 'UK', amount: 14_319 });
  });

  it('takes the column that came with 2022/23', async () => {
    const { rows } = await parse(table6({ extra: true }));
    const contracted = rows.filter(({ item }) => item === 'contracted-out');
    expect(contracted.map(({ ukprn, amount }) => [ukprn, amount])).toEqual([
      ['10000001', 3],
      ['UK', 3],
    ]);
  });

  it('says when it is of some fees only', async () => {
    expect((await parse(table6({ source: 'UK' }))).other).toMatch(
      /some fees only \(Source of fee: UK/,
    );
  });

  it.each([
    ['the unit', table6({ unit: '(£m)' }), /the unit above the columns is \(£m\), not \(£000s\)/],
    ['an amount', table6().replace('"8,759"', '"n/a"'), /line 13: "n\/a" for non-eu is no amount/],
    ['a column', table6().replace('Total EU fees', 'EU'), /the column "EU" is not known/],
    ['a year end', table6().replace('2022-12-31', 'Dec'), /"Dec" is not the end of a financial/],
    ['the Total row', table6({ rows: `"10000001","A","2023-07-31",${amounts}` }), /no Total row/],
  ])('refuses what it does not know of %s', async (_, text, message) => {
    await expect(parse(text)).rejects.toThrow(message);
  });
});
