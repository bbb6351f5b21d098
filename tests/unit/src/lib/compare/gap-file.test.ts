import { describe, expect, it } from 'vitest';
import { gapContent } from '../../../../../src/lib/compare/gap-file.ts';
import { parseState } from '../../../../../src/lib/compare/state.ts';
import { comparison, SHEFFIELD, UCL, UK } from './answer.ts';

const content = (series: Parameters<typeof comparison>[0]) =>
  gapContent(
    comparison(series),
    parseState(new URLSearchParams('p=10007157,10007784&b=uk&from=2022-23&to=2023-24')).state,
  );

describe('the file of the differences', () => {
  const { rows, columns } = content({ '10007157': SHEFFIELD, '10007784': UCL, uk: UK });
  const cell = (code: string, figure: string) =>
    rows.find((row) => row.code === code && row.figure === figure);

  it('has a row for each cell of the table, in its order', () => {
    expect(rows).toHaveLength(3 * 7);
    expect(Object.keys(rows[0] ?? {})).toEqual(columns.map(({ name }) => name));
    expect(rows.slice(0, 2).map(({ figure }) => figure)).toEqual(['number', 'number-gap']);
  });

  it('gives each difference with its ends, what it is taken against, and as it is printed', () => {
    expect(cell('10007784', 'number-gap')).toMatchObject({
      ...{ against: '10007157', value: 16_130, low: 16_126, high: 16_134 },
      ...{ within_rounding: 'no', printed: '+16,130' },
    });
    expect(cell('10007157', 'number-change')).toMatchObject({ against: '2022/23', value: -560 });
    const share = cell('10007157', 'share');
    expect(share).toMatchObject({ within_rounding: null, printed: '34.6%', against: null });
    expect(share?.value).toBeCloseTo(10_755 / 31_070, 6);
    expect(share?.low).toBeLessThan(Number(share?.value));
  });

  it('leaves empty what is not there, and never zero', () => {
    expect(cell('10007157', 'number-gap')).toMatchObject({
      ...{ against: null, value: null, low: null, within_rounding: null, printed: 'reference' },
    });
    expect(cell('uk', 'number-gap')).toMatchObject({ value: null, printed: '–' });
  });

  it('says within rounding in words, and gives no value for it, nor for a few students', () => {
    const small = content({
      '10007157': { name: 'A', years: { '2022/23': [100, 500], '2023/24': [100, 500] } },
      '10007784': { name: 'B', years: { '2022/23': [90, 500], '2023/24': [110, 505] } },
    }).rows;
    expect(small.find(({ figure }) => figure === 'number-change')).toMatchObject({
      ...{ value: null, low: -4, high: 4, within_rounding: 'yes', printed: 'within rounding' },
    });
    expect(
      small.find(({ code, figure }) => code === '10007784' && figure === 'number-gap'),
    ).toMatchObject({ value: null, low: 6, high: 14, printed: '6 to 14 more' });
  });
});
