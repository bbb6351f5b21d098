import { describe, expect, it } from 'vitest';
import {
  countryLede,
  lastStep,
  nationRows,
  nationShare,
  ukSeries,
  visaLede,
  visaYears,
} from '../../../../../src/lib/countries/country.ts';

const none = { england: null, scotland: null, wales: null, northern_ireland: null, uk: null };

describe('nationRows', () => {
  it('takes the newest year held, and keeps a nation that is not there apart from zero', () => {
    const found = nationRows({
      nations: [
        { ...none, academic_year: '2020/21', uk: 100 },
        { ...none, academic_year: '2021/22', uk: 120, england: 80, wales: 0 },
        { ...none, academic_year: '2022/23' },
      ],
    });
    expect(found?.year).toBe('2021/22');
    expect(found?.nations).toEqual([
      { name: 'England', students: 80, uk: 120 },
      { name: 'Scotland', students: null, uk: 120 },
      { name: 'Wales', students: 0, uk: 120 },
      { name: 'Northern Ireland', students: null, uk: 120 },
    ]);
    expect(nationRows({ nations: null })).toBeNull();
  });

  it('gives a share on a base that allows it, and never more than all', () => {
    expect(nationShare({ name: 'England', students: 80, uk: 120 })).toBeCloseTo(66.67, 1);
    expect(nationShare({ name: 'England', students: 105, uk: 100 })).toBe(100);
    expect(nationShare({ name: 'England', students: 5, uk: 10 })).toBeNull();
    expect(nationShare({ name: 'Wales', students: null, uk: 100 })).toBeNull();
  });
});

describe('ukSeries', () => {
  const nations = [{ ...none, academic_year: '2021/22', uk: 120 }];

  it('prefers the longer series by provider, and falls back on that by nation', () => {
    const years = [{ academic_year: '2023/24', students: 5 }];
    expect(ukSeries({ years, nations })).toEqual(years);
    expect(ukSeries({ years: [{ academic_year: '2023/24', students: null }], nations })).toEqual([
      { academic_year: '2021/22', students: 120 },
    ]);
    expect(ukSeries({ years: [], nations: null })).toEqual([]);
  });
});

describe('countryLede', () => {
  it('says how many, and what became of them', () => {
    const series = [
      { academic_year: '2014/15', students: 12_000 },
      { academic_year: '2023/24', students: 8_680 },
    ];
    expect(countryLede('France', series)).toBe(
      '8,680 students from France were in UK higher education in 2023/24, 3,320 fewer than in 2014/15.',
    );
  });

  it('claims no change within rounding, and no zero where nothing is held', () => {
    const flat = [
      { academic_year: '2022/23', students: 10 },
      { academic_year: '2023/24', students: 10 },
    ];
    expect(countryLede('Nauru', flat)).toMatch(/within rounding/);
    expect(lastStep(flat)).toMatch(/within rounding/);
    expect(countryLede('Nauru', [])).toMatch(/not to say that there are none/);
  });
});

describe('visas', () => {
  const quarter = (name: string, all: number) => ({
    quarter: name,
    visa: { all, higher_education: all - 1 },
    extension: { all: 0, higher_education: 0 },
    unknown: { all: 0, higher_education: 0 },
  });
  const year = (of: string, all: number) =>
    ['Q1', 'Q2', 'Q3', 'Q4'].map((q) => quarter(`${of}-${q}`, all));

  it('adds up whole years only', () => {
    expect(visaYears([...year('2023', 10), quarter('2024-Q1', 99)])).toEqual([
      { year: '2023', all: 40, higher: 36, unknown: 0 },
    ]);
  });

  it('sets the last year beside the one before', () => {
    expect(visaLede('China', [...year('2023', 10), ...year('2024', 12)])).toBe(
      'In 2024 nationals of China made 48 applications for a visa with a sponsor’s confirmation, 44 of them for higher education: 8 more than in 2023.',
    );
    expect(visaLede('China', [])).toBe('');
  });

  it('gives what applications of unknown kind leave of a change, and none where they may be all of it', () => {
    const [first, ...others] = year('2023', 10);
    const said = (unknown: number) => {
      const vague = { ...first!, unknown: { all: unknown, higher_education: unknown } };
      return visaLede('China', [vague, ...others, ...year('2024', 12)]);
    };
    expect(said(3)).toContain(': 5 to 8 more than in 2023, as 3 applications are of unknown kind.');
    expect(said(8)).not.toMatch(/more|fewer/);
    expect(said(20)).not.toMatch(/more|fewer/);
  });
});
