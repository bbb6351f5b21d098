import { describe, expect, it } from 'vitest';
import { WORLD_REGIONS } from '../../../../../data/codes.ts';
import {
  comparedWithEnrolment,
  faultsOfRegion,
  faultsOfRegions,
  shrinkageOfRegion,
  yearsWithEveryRegion,
} from '../../../../../workers/collect/checks/origin.ts';

const P = '2023/24 other-europe';
const provider = (ukprn: string, more: object = {}) => {
  return { ukprn, parts: 3, zeros: 1, sum: 100, regionTotal: 100, nonUk: 500, ...more };
};
const uk = provider('UK');
const country = { country: 'TR', parts: 2, zeros: 0, sum: 100, uk: 100 };
const check = (providers: ReturnType<typeof provider>[], countries = [country]) =>
  faultsOfRegion(P, { providers, countries });

describe('faultsOfRegion', () => {
  it('finds nothing in figures that rounding explains', () => {
    expect(check([uk, provider('10000001', { regionTotal: 105 })])).toEqual([]);
  });

  it.each([
    ['without a total for the UK', [provider('10000001')], /total for the UK is missing/],
    ['of no provider', [uk], /totals but no providers/],
    ['with no total', [uk, provider('10000001', { regionTotal: null })], /no total of the region/],
    ['with no total of all', [uk, provider('10000001', { nonUk: null })], /outside the UK/],
    ['with a country too few', [uk, provider('10000001', { parts: 2 })], /2 countries, .* 3/],
    ['beyond rounding', [uk, provider('10000001', { sum: 115 })], /make 115, but .* is 100/],
    ['of more than all', [uk, provider('10000001', { nonUk: 95 })], /100 from the region, but/],
  ])('refuses figures %s', (_, providers, said) => {
    const [fault, ...others] = check(providers);
    expect(fault).toMatch(said);
    expect(others).toEqual([]);
  });

  it('adds each country up over the providers, by what rounding allows', () => {
    const both = [uk, provider('10000001')];
    expect(check(both, [{ ...country, sum: 105 }])).toEqual([]);
    expect(check(both, [{ ...country, sum: 110 }])[0]).toMatch(/2 providers have 110 .* for TR/);
    expect(check(both, [{ ...country, uk: null as never }])[0]).toMatch(/TR: .* UK is missing/);
  });
});

describe('faultsOfRegions', () => {
  const sum = { ukprn: '10000001', parts: 9, zeros: 0, nonUk: 1000 };

  it('lets nine regions differ from their total by as much as rounding moves ten figures', () => {
    expect(faultsOfRegions('2023/24', [{ ...sum, sum: 1020 }])).toEqual([]);
    expect(faultsOfRegions('2023/24', [{ ...sum, sum: 980 }])).toEqual([]);
    expect(faultsOfRegions('2023/24', [{ ...sum, sum: 1025 }])).toEqual([
      '2023/24, 10000001: the world regions make 1025, but all students from outside the UK are 1000; rounding does not explain that.',
    ]);
    expect(faultsOfRegions('2023/24', [{ ...sum, sum: 975 }])).toHaveLength(1);
  });

  it('is asked of years alone of which every region is there', () => {
    const all = WORLD_REGIONS.map((region) => `2023/24 ${region}`);
    expect(yearsWithEveryRegion([...all, '2022/23 asia'])).toEqual(['2023/24']);
    expect(yearsWithEveryRegion(all.slice(1))).toEqual([]);
  });
});

it('suspects a year that loses more than a tenth of its providers or countries, or a fifth of its students', () => {
  const served = { providers: 100, countries: 50, students: 1000 };
  const shrunk = (staged: object) =>
    shrinkageOfRegion(P, { served, staged: { ...served, ...staged } });
  expect(shrunk({ providers: 90, countries: 45, students: 800 })).toEqual([]);
  expect(shrunk({ providers: 89 })).toEqual([
    `${P} would shrink from 100 providers to 89, by more than 10 %.`,
  ]);
  expect(shrunk({ countries: 44, students: 795 })).toHaveLength(2);
});

describe('comparedWithEnrolment', () => {
  const found = { academicYear: '2023/24', ukprn: '10000001', origin: 500, enrolment: 505 };

  it('refuses what differs within one release, known as exactly as it may be', () => {
    for (const released of ['2025', '2025-08-07']) {
      const { faults, notes } = comparedWithEnrolment('2025', [{ ...found, released }]);
      expect(faults).toHaveLength(1);
      expect(notes).toEqual([]);
    }
  });

  it('tells once of what differs between releases', () => {
    const others = [found, { ...found, ukprn: '10000002' }];
    const released = others.map((each) => ({ ...each, released: '2024' }));
    const { faults, notes } = comparedWithEnrolment('2025', released);
    expect(faults).toEqual([]);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(
      /^In 2 cases .* 10000001 in 2023\/24: 500 .* 2025, 505 in that of 2024/,
    );
  });
});
