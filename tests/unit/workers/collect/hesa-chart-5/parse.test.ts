import { describe, expect, it } from 'vitest';
import type { TransnationalRow } from '../../../../../data/publishing/tables.ts';
import { parseChart5 } from '../../../../../workers/collect/hesa-chart-5/parse.ts';
import { takenIn } from '../taken-in.ts';

const CHART = [
  '\ufeffTitle,Transnational students studying wholly overseas for a UK higher education qualification by academic year,""',
  'Data collection,052,""',
  '"","",""',
  'Last updated,Jan-23,""',
  '"","",""',
  'Academic Year,Country of study,Number',
  '2014/15,Malaysia,78565',
  '2014/15,Hong Kong (Special Administrative Region of China),29705',
  '2021/22,Malaysia,1000',
  '',
].join('\r\n');

const parse = (text: string) => takenIn<TransnationalRow>(parseChart5, text);

describe('parseChart5', () => {
  it('reads every year of the chart, and its release from the month it names', async () => {
    const { other, rows, partitions, releases } = await parse(CHART);
    expect(other).toBeNull();
    expect([partitions, releases]).toEqual([['2014/15', '2021/22'], ['2023-01']]);
    expect(rows).toEqual([
      { academicYear: '2014/15', country: 'MY', students: 78_565 },
      { academicYear: '2014/15', country: 'HK', students: 29_705 },
      { academicYear: '2021/22', country: 'MY', students: 1000 },
    ]);
  });

  it('says what another chart is', async () => {
    const { other } = await parse(CHART.replace('Transnational students', 'Staff'));
    expect(other).toMatch(/^HESA's "Staff studying/);
  });

  it.each([
    ['Malaysia', 'Erewhon', /line 7: "Erewhon" is no country that is known/],
    ['78565', '78566', /line 7: 78566 .* not a multiple of 5/],
    ['78565', '', /line 7: "" under "Malaysia" is not a count/],
    [',78565', '', /line 7: 2 cells where the header has 3/],
    ['Jan-23', 'soon', /"Last updated,soon" is no month/],
  ])('refuses %s written as %s', async (from, to, message) => {
    await expect(parse(CHART.replace(from, to))).rejects.toThrow(message);
  });
});
