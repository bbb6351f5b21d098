/** Small comparisons, for tests. */
import { countFigure, indexed, shareFigure } from '../../../../../data/comparing/index.ts';
import type { CompareAnswer } from '../../../../../workers/api/shapes/compare.ts';

type Years = Record<string, readonly [count: number | null, whole: number | null]>;

/** Providers by UKPRN and the UK under `uk`, with counts and totals of two or more years. */
export function comparison(
  series: Record<string, { name: string; years: Years }>,
  over: Partial<CompareAnswer> = {},
): CompareAnswer {
  const years = [...new Set(Object.values(series).flatMap((each) => Object.keys(each.years)))];
  return {
    edition: { number: 3, title: 'Sample', released: '2025', published_at: '2026-11-24T10:00:00Z' },
    released: { enrolment: '2025', backers: '2026-11-24' },
    academic_years: years,
    measure: {
      code: 'non-uk',
      name: 'International students',
      unit: 'students',
      whole: 'all students',
    },
    measures: [],
    as: 'count',
    base_year: years[0] ?? null,
    series: Object.entries(series).map(([code, { name, years: counts }]) => ({
      code,
      kind: /^\d/.test(code) ? 'provider' : 'benchmark',
      name,
      slug: null,
      status: null,
      nation: null,
      region: null,
      members: null,
      breaks: [],
      points: years.map((year) => {
        const [part, all] = counts[year] ?? [null, null];
        const [count, whole] = [countFigure(part), countFigure(all)];
        const base = countFigure(counts[years[0] ?? '']?.[0] ?? null);
        return {
          academic_year: year,
          count,
          whole,
          share: shareFigure(count, whole),
          index: indexed(count, base),
          rank: null,
        };
      }),
    })),
    ...over,
  };
}

export const SHEFFIELD = {
  name: 'The University of Sheffield',
  years: { '2022/23': [11_315, 31_560], '2023/24': [10_755, 31_070] },
} as const;
export const UCL = {
  name: 'University College London',
  years: { '2022/23': [28_120, 51_810], '2023/24': [26_885, 51_430] },
} as const;
export const UK = { name: 'All UK', years: { '2023/24': [732_285, 2_904_425] } } as const;
