import { describe, expect, it } from 'vitest';
import {
  GAP_COLUMNS,
  gapRows,
  referenceIn,
  type GapColumn,
  type GapRow,
} from '../../../../../src/lib/compare/gap-rows.ts';
import { linesOf } from '../../../../../src/lib/compare/lines.ts';
import { comparison, SHEFFIELD, UCL, UK } from './answer.ts';

const picked = [
  { ukprn: '10007157', slot: 1 },
  { ukprn: '10007784', slot: 2 },
];

const rowsOf = (answer: ReturnType<typeof comparison>): GapRow[] => {
  const lines = linesOf(answer, picked);
  return gapRows({
    ...{ lines, years: answer.academic_years, from: '2022/23', to: '2023/24' },
    ...{ reference: lines[0]!, unit: 'students' as const },
  });
};
const textOf = (row: GapRow | undefined, column: GapColumn) =>
  row?.cells.find((cell) => cell.column === column)?.text;

describe('the table of differences', () => {
  const rows = rowsOf(comparison({ '10007157': SHEFFIELD, '10007784': UCL, uk: UK }));

  it('has every column in each row, in their order', () => {
    for (const { cells } of rows) expect(cells.map(({ column }) => column)).toEqual(GAP_COLUMNS);
  });

  it('gives every difference with its ends', () => {
    expect(textOf(rows[1], 'number-gap')).toEqual({
      main: '+16,130',
      ends: '+16,126 to +16,134',
      withinRounding: false,
    });
    expect(rows[1]?.cells[1]?.figure).toMatchObject({ value: 16_130, low: 16_126, high: 16_134 });
    expect(textOf(rows[0], 'number-change')?.main).toBe('−560');
    expect(textOf(rows[0], 'share')).toMatchObject({ main: '34.6%', ends: '34.61 to 34.62%' });
    expect(textOf(rows[1], 'share-gap')?.main).toBe('+17.7');
  });

  it('repeats no figure as its own range', () => {
    const steady = {
      name: 'A',
      years: { '2022/23': [40_000, 90_000], '2023/24': [40_400, 90_000] },
    } as const;
    const [row] = rowsOf(comparison({ '10007157': steady }));
    expect(textOf(row, 'relative-change')).toEqual({
      main: '+1.0%',
      ends: '',
      withinRounding: false,
    });
  });

  it('gives a year no change since itself', () => {
    const answer = comparison({ '10007157': SHEFFIELD });
    const lines = linesOf(answer, picked);
    const [row] = gapRows({
      ...{ lines, years: answer.academic_years, from: '2023/24', to: '2023/24' },
      ...{ reference: lines[0]!, unit: 'students' as const },
    });
    for (const column of ['number-change', 'share-change', 'relative-change'] as const)
      expect(textOf(row, column)).toEqual({ main: '–', ends: '', withinRounding: false });
    expect(textOf(row, 'number')?.main).toBe('10,755');
  });

  it('takes gaps to the first that has a figure in the year', () => {
    const ended = { name: 'Ended', years: { '2022/23': [100, 500] } } as const;
    const answer = comparison({ '10007157': ended, '10007784': UCL });
    const lines = linesOf(answer, picked);
    expect(referenceIn(lines, answer.academic_years.indexOf('2023/24'))?.code).toBe('10007784');
    expect(referenceIn(lines, answer.academic_years.indexOf('2022/23'))?.code).toBe('10007157');
    expect(referenceIn(lines.slice(0, 1), 1)?.code).toBe('10007157');
  });

  it('sets no total of many against one, and gives no gap to the reference itself', () => {
    expect(rows[0]?.isReference).toBe(true);
    expect(textOf(rows[0], 'number-gap')?.main).toBe('reference');
    expect(rows[0]?.cells[1]?.figure).toBeNull();
    expect(textOf(rows[2], 'number-gap')?.main).toBe('–');
    expect(textOf(rows[2], 'share-gap')?.main).toBe('−9.4');
  });

  it('calls what may be nothing within rounding, and gives a small difference as its range', () => {
    const [first, second] = rowsOf(
      comparison({
        '10007157': { name: 'A', years: { '2022/23': [100, 500], '2023/24': [100, 500] } },
        '10007784': { name: 'B', years: { '2022/23': [90, 500], '2023/24': [110, 505] } },
      }),
    );
    expect(textOf(first, 'number-change')).toMatchObject({
      main: 'within rounding',
      withinRounding: true,
    });
    expect(textOf(second, 'number-gap')).toMatchObject({ main: '6 to 14 more', ends: '' });
    expect(textOf(second, 'relative-change')?.main).toBe('–');
  });
});
