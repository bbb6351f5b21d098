import { describe, expect, it } from 'vitest';
import { countryRows } from '../../../../../src/lib/countries/file.ts';
import type { CountryAnswer } from '../../../../../workers/api/shapes/countries.ts';

const two = (all: number, higher_education: number) => ({ all, higher_education });

const answer: CountryAnswer = {
  edition: { number: 9, title: '', released: '2025', published_at: '2026-01-01T00:00:00Z' },
  released: { enrolment: '2025', backers: null },
  country: { code: 'FR', name: 'France', kind: 'country', region: 'european-union' },
  academic_year: '2023/24',
  collected: true,
  years: [
    { academic_year: '2022/23', students: null },
    { academic_year: '2023/24', students: 8680 },
  ],
  change: null,
  providers: [{ ukprn: '10007784', slug: 'ucl', name: 'UCL', students: 625, rank: 1 }],
  nations: [
    {
      ...{ academic_year: '2020/21', england: 9000, scotland: 1500 },
      ...{ wales: 0, northern_ireland: null, uk: 10_700 },
    },
  ],
  transnational: [{ academic_year: '2023/24', students: null }],
  transnational_breaks: [],
  visas: [{ quarter: '2024-Q4', visa: two(10, 8), extension: two(1, 1), unknown: two(0, 0) }],
};

describe('countryRows', () => {
  it('has every figure of the page, what is not held empty and a zero as zero', () => {
    const rows = countryRows(answer);
    const find = (what: string, of: string | null) =>
      rows.filter((row) => row.what === what && row.of === of).map(({ count }) => count);
    expect(find('enrolled', null)).toEqual([null, 8680]);
    expect(find('by-provider', '10007784')).toEqual([625]);
    expect(find('by-nation', 'wales')).toEqual([0]);
    expect(find('by-nation', 'northern-ireland')).toEqual([null]);
    expect(find('taught-abroad', null)).toEqual([null]);
    expect(find('visa-applications', 'higher-education')).toEqual([8]);
    expect(rows.find(({ what }) => what === 'by-nation')?.period).toBe('2020/21');
  });

  it('gives counts of those taught abroad with the break of their series', () => {
    const words = 'Counted otherwise from 2019/20.';
    const source = { title: 'HESA', url: 'https://www.hesa.ac.uk/' };
    const broken = { academic_year: '2019/20', short: 'otherwise', words, source };
    const rows = countryRows({ ...answer, transnational_breaks: [broken] });
    expect(rows.filter(({ caveat }) => caveat !== null).map(({ what }) => what)).toEqual([
      'taught-abroad',
    ]);
    expect(rows.at(-1)?.caveat).toBe(words);
  });

  it('leaves out what an edition does not hold', () => {
    const rows = countryRows({ ...answer, nations: null, transnational: null, visas: null });
    expect(new Set(rows.map(({ what }) => what))).toEqual(new Set(['enrolled', 'by-provider']));
  });
});
