import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../../../src/lib/compare/file.ts';
import { parseState } from '../../../../../src/lib/compare/state.ts';
import { comparison } from './answer.ts';

const two = {
  '10007157': {
    name: 'The University of Sheffield',
    years: {
      '2021/22': [11_000, 31_000],
      '2022/23': [11_315, 31_560],
      '2023/24': [10_755, 31_070],
    },
  },
  '10007784': { name: 'University College London', years: { '2023/24': [26_885, 51_430] } },
} as const;

const content = (query: string) => {
  const { state } = parseState(new URLSearchParams(query));
  return contentOf({ answer: comparison(two, { as: state.as }), countries: null }, state);
};

describe('the file of a comparison', () => {
  it('has a row for each series and year, gaps empty and never zero', () => {
    const { rows, columns } = content('');
    expect(rows).toHaveLength(6);
    expect(Object.keys(rows[0] ?? {})).toEqual(columns.map(({ name }) => name));
    expect(rows[2]).toMatchObject({ code: '10007157', value: 10_755, low: 10_753, high: 10_757 });
    expect(rows[3]).toMatchObject({ code: '10007784', academic_year: '2021/22', value: null });
  });

  it('follows the scale, with the ends of a share', () => {
    const { rows } = content('as=share');
    const { value, low, high } = rows[2] as { value: number; low: number; high: number };
    expect(value).toBeCloseTo(0.3462, 4);
    expect(low).toBeLessThan(value);
    expect(high).toBeGreaterThan(value);
  });

  it('holds only the two years of a view of two', () => {
    const { rows } = content('view=slope&from=2021-22&to=2023-24');
    expect(rows.map(({ academic_year }) => academic_year)).toEqual([
      '2021/22',
      '2023/24',
      '2021/22',
      '2023/24',
    ]);
  });

  it('of countries has a cell a row, and none where nothing is collected', () => {
    const { state } = parseState(new URLSearchParams('view=countries'));
    const answer = comparison(two);
    const countries = {
      edition: answer.edition,
      academic_year: '2023/24',
      academic_years: ['2023/24'],
      regions: ['european-union'],
      providers: [{ ukprn: '10007157', name: 'The University of Sheffield', non_uk: null }],
      countries: [
        {
          code: 'FR',
          name: 'France',
          cells: [{ count: { value: 45, low: 43, high: 47 }, share: null }],
        },
      ],
    };
    expect(contentOf({ answer, countries }, state)).toMatchObject({
      from: 'origin',
      rows: [{ country: 'FR', ukprn: '10007157', students: 45, low: 43, high: 47, share: null }],
    });
    const none = { ...countries, academic_year: null, countries: [] };
    expect(contentOf({ answer, countries: none }, state).rows).toEqual([]);
  });
});
