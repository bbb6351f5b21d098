import { describe, expect, it } from 'vitest';
import { WORLD_REGIONS, type WorldRegion } from '../../../../../data/codes.ts';
import type { OriginRow } from '../../../../../data/publishing/tables.ts';
import { OriginTally } from '../../../../../workers/collect/checks/origin-tally.ts';

const P = '2023/24 other-europe';
const row = (
  ukprn: string,
  country: string,
  students: number,
  region?: WorldRegion,
): OriginRow => ({
  academicYear: '2023/24',
  region: region ?? 'other-europe',
  country,
  ukprn,
  students,
});

/** A provider with two countries, and the UK, which has no other. */
const both = (country: string, students: number, region?: WorldRegion) =>
  ['10000001', 'UK'].map((ukprn) => row(ukprn, country, students, region));
const WHOLE = [
  ...both('TR', 45),
  ...both('NO', 0),
  ...both('region-total', 45),
  ...both('non-uk', 900),
];

function faultsOf(rows: readonly OriginRow[], partitions = [P]): string[] {
  const tally = new OriginTally();
  // One by one, as different files and pieces of files would give them.
  for (const each of rows) tally.add([each]);
  return tally.faults(partitions);
}

describe('a tally of origin', () => {
  it('finds nothing in figures that hold together, whatever their order', () => {
    expect(faultsOf(WHOLE)).toEqual([]);
    expect(faultsOf(WHOLE.toReversed())).toEqual([]);
  });

  it('adds up each provider over its countries and each country over its providers', () => {
    const wrong = (place: number, students: number) =>
      WHOLE.map((each, index) => (index === place ? { ...each, students } : each));
    expect(faultsOf(wrong(0, 100))).toEqual([
      `${P}, 10000001: the countries make 100, but the region's total is 45; rounding does not explain that.`,
    ]);
    expect(faultsOf([...WHOLE, row('10000002', 'TR', 60)])[0]).toMatch(/10000002: no total of the/);
    const second = [
      row('10000002', 'TR', 60),
      row('10000002', 'NO', 0),
      row('10000002', 'region-total', 60),
      row('10000002', 'non-uk', 60),
    ];
    expect(faultsOf([...WHOLE, ...second])[0]).toBe(
      `${P}: the 2 providers have 105 students for TR, but the Total row says 45; rounding does not explain that.`,
    );
  });

  it('misses what a provider has no figure of, and a partition of which nothing came', () => {
    expect(
      faultsOf(WHOLE.filter(({ country, ukprn }) => country !== 'NO' || ukprn === 'UK')),
    ).toEqual([`${P}, 10000001: 1 countries, where the UK has 2.`]);
    expect(faultsOf(WHOLE, [P, '2023/24 asia'])).toEqual([
      '2023/24 asia: the published total for the UK is missing.',
    ]);
  });

  it('names the key that comes twice, totals too, however far apart', () => {
    for (const twice of WHOLE) {
      const { ukprn, country } = twice;
      const key = `academic_year 2023/24, region other-europe, country ${country}, ukprn ${ukprn}`;
      expect(() => faultsOf([...WHOLE, { ...twice, students: 5 }])).toThrow(
        `There are two rows for ${key}.`,
      );
    }
    expect(() => faultsOf([...WHOLE, ...both('TR', 45, 'asia')])).not.toThrow();
  });

  it('refuses a code that is none', () => {
    expect(() => faultsOf([row('UK', 'ZZZZ', 5)])).toThrow('"ZZZZ" is no code of origin.');
  });

  it('compares the nine regions of a year with all students from outside the UK', () => {
    const year = (nonUk: number) =>
      WORLD_REGIONS.flatMap((region) => [
        ...both('TR', 100, region),
        ...both('region-total', 100, region),
        ...both('non-uk', nonUk, region),
      ]);
    const all = WORLD_REGIONS.map((region) => `2023/24 ${region}`);
    expect(faultsOf(year(900), all)).toEqual([]);
    expect(faultsOf(year(950), all)).toEqual(
      ['10000001', 'UK'].map(
        (ukprn) =>
          `2023/24, ${ukprn}: the world regions make 900, but all students from outside the UK are 950; rounding does not explain that.`,
      ),
    );
    expect(faultsOf(year(950), all.slice(1))).toEqual([]);
  });
});
