import { describe, expect, it } from 'vitest';
import { longForm, rowsRevised, wideForm } from '../../../bench/made-up-table-28.ts';

const YEAR = { firstYear: 2030, years: 1 };

describe('the made-up Table 28', () => {
  it('has 300 providers from 200 countries, their totals and those of the UK', () => {
    const rows = longForm(YEAR).trim().split('\n').slice(1);
    const isTotal = (row: string) => row.includes('Total');
    expect(rows.filter((row) => !isTotal(row))).toHaveLength(300 * 200);
    expect(rows.filter((row) => row.includes(',All,All,Total,Total,'))).toHaveLength(301);
  });

  it('says the same in the wide form', () => {
    const [text = ''] = wideForm(YEAR).values();
    const lines = text.trim().split('\n');
    const last = lines.at(-1)?.slice(1, -1).split('","') ?? [];
    const total = longForm(YEAR).trim().split('\n').at(-1)?.split(',').at(-1);
    expect(last.slice(0, 2)).toEqual(['', 'Total']);
    expect(last.at(-1)?.replaceAll(',', '')).toBe(total);
    expect(lines.filter((line) => line.startsWith('"10100'))).toHaveLength(300);
  });

  it('is revised in the cells of one provider in a hundred, and the totals above them', () => {
    const before = longForm(YEAR).split('\n');
    const after = longForm({ ...YEAR, revised: true }).split('\n');
    const changed = before.filter((row, place) => row !== after[place]);
    const totalsOfAll = changed.filter((row) => row.includes(',Total,Total,'));
    const regions = new Set(
      before.flatMap((row) => /Total (?!All)[A-Z][\w ]+/.exec(row)?.[0] ?? []),
    );
    expect(changed.filter((row) => !row.includes('Total'))).toHaveLength(3 * 200);
    expect(rowsRevised(YEAR)).toBe(changed.length + totalsOfAll.length * (regions.size - 1));
  });
});
