import { describe, expect, it } from 'vitest';
import {
  areaContains,
  areaKeyFigures,
  areaLede,
  levelInWords,
  listFinding,
  poundsInWords,
  sumText,
  unprintedInWords,
} from '../../../../../src/lib/areas/words.ts';
import type { AreaAnswer, AreaListAnswer } from '../../../../../workers/api/shapes/areas.ts';

const sum = (value: number, counts = 1) => ({
  value,
  low: Math.max(0, value - 2 * counts),
  high: value + 2 * counts,
  counts,
});
const edition = { number: 9, title: '', released: '2025', published_at: '2026-01-01T00:00:00Z' };

const year = {
  academic_year: '2023/24',
  providers: 2,
  non_uk: sum(500, 2),
  total: sum(2000, 2),
  share: { value: 0.25, low: 0.247, high: 0.253 },
};
const answer: AreaAnswer = {
  edition,
  released: { enrolment: '2025', backers: '2026' },
  academic_years: ['2023/24'],
  area: {
    code: 'E08000019',
    name: 'Sheffield',
    level: 'local-authority',
    nation: 'england',
    region: { code: 'E12000003', name: 'Yorkshire and The Humber' },
  },
  uk: [],
  years: [year],
  rank: { of: 160, non_uk: 3, share: null },
  fees: { academic_year: '2022/23', providers: 2, non_uk: 215_130, total: 430_260 },
  providers: [],
  organisations: [],
  parts: [],
};

describe('areaLede', () => {
  it('says how many of how many', () => {
    expect(areaLede(answer)).toBe(
      'In 2023/24 the two providers in Sheffield taught 500 students from outside the UK, 25.0% of all their students.',
    );
  });

  it('tells of the last year with a provider, and of none', () => {
    const gone = {
      ...year,
      academic_year: '2024/25',
      providers: 0,
      non_uk: null,
      total: null,
      share: null,
    };
    expect(areaLede({ ...answer, years: [year, gone] })).toMatch(/^In 2023\/24/);
    expect(areaLede({ ...answer, years: [gone] })).toMatch(/^No provider in Sheffield/);
  });
});

describe('areaKeyFigures', () => {
  it('gives each sum its interval, and money with the number of providers behind it', () => {
    const figures = areaKeyFigures(answer);
    expect(figures[0]).toMatchObject({
      figure: '500',
      note: 'Sum of 2 rounded figures: between 496 and 504 [1]',
    });
    expect(figures.find(({ title }) => title.startsWith('Rank'))?.figure).toBe('3rd');
    expect(figures.at(-1)).toMatchObject({
      figure: '£215.1m',
      note: '50% of the tuition income of two providers [3]',
    });
  });

  it('has none where there never was a provider', () => {
    expect(areaKeyFigures({ ...answer, years: [] })).toEqual([]);
  });
});

describe('words', () => {
  it('never prints a sum of zeros as zero', () => {
    expect(sumText(sum(0, 3))).toBe('0–6');
    expect(sumText(null)).toBe('–');
  });

  it('writes money as it is read', () => {
    expect(poundsInWords(11_189_016)).toBe('£11.2 billion');
    expect(poundsInWords(8801)).toBe('£8.8 million');
    expect(poundsInWords(12)).toBe('£12,000');
  });

  it('names the level and where it lies', () => {
    expect(levelInWords(answer.area)).toBe('Local authority, Yorkshire and The Humber');
  });

  it('finds the area that teaches most', () => {
    const list: AreaListAnswer = {
      edition,
      released: answer.released,
      academic_years: ['2023/24'],
      uk: { academic_year: '2023/24', non_uk: 2000, total: 9000 },
      unplaced: 0,
      areas: [
        {
          ...answer.area,
          code: 'E92000001',
          name: 'England',
          level: 'nation',
          region: null,
          backers: 1,
          newest: { ...year, non_uk: sum(1900) },
          non_uk: [1900],
        },
        {
          ...answer.area,
          code: 'E12000007',
          name: 'London',
          level: 'region',
          region: null,
          backers: 1,
          newest: year,
          non_uk: [500],
        },
      ],
    };
    expect(listFinding(list)).toBe(
      'Providers in London teach 25% of the UK’s international students',
    );
  });
});

describe('areaContains', () => {
  it('names each source that the brief has', () => {
    expect(areaContains({ fees: null, released: { ...answer.released, backers: null } })).toBe(
      'Contains HESA data, DT051 Table 1, CC BY 4.0',
    );
    expect(
      areaContains({ ...answer, released: { ...answer.released, backers: '2026-11-24' } }),
    ).toBe(
      'Contains HESA data, DT031 Table 6 and DT051 Table 1, CC BY 4.0, and evidence from public pages, read by 24 November 2026',
    );
  });
});

describe('unprintedInWords', () => {
  const provider = (total: number | null): AreaAnswer['providers'][number] => ({
    ...{ ukprn: '10007157', slug: 'a', name: 'A', town: null, status: null },
    ...{ non_uk: [total], total: [total] },
  });
  const said = (...totals: (number | null)[]) =>
    unprintedInWords({ ...answer, providers: totals.map(provider) }, 1);

  it('says how many are left out, and how many of them are in older returns only', () => {
    expect(said(500)).toBeNull();
    expect(said(500, 400)).toBe('and one provider more, at the address below');
    expect(said(500, 400, null)).toBe(
      'and two providers more, one of them not in the return of 2023/24, at the address below',
    );
    expect(said(500, null, null)).toBe(
      'and two providers more, not in the return of 2023/24, at the address below',
    );
  });
});
