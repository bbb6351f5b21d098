import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { originRanges, type OriginRange } from '../../../../data/queries/origin-ranges.ts';

const YEARS = ['2022/23', '2023/24'];
const REGIONS = ['asia', 'other-europe'];
const COUNTRIES = ['AL', 'CN', 'TR'];
const PROVIDERS = ['10000001', '10000002', 'UK'];
const everything = YEARS.flatMap((year) =>
  REGIONS.flatMap((region) =>
    COUNTRIES.flatMap((country) => PROVIDERS.map((ukprn) => [year, region, country, ukprn])),
  ),
);

/** The keys that a range holds, as its SQL condition reads. */
const keysOf = ({ years, regions, countries, countriesAbove, above }: OriginRange) =>
  everything.filter(
    ([year = '', region = '', country = '', ukprn = '']) =>
      years.includes(year) &&
      regions.includes(region) &&
      (countries?.includes(country) ?? true) &&
      country > countriesAbove &&
      ukprn > above,
  );

describe('originRanges', () => {
  it('is one range from the beginning', () => {
    const wanted = { years: YEARS, regions: REGIONS, countries: null };
    expect(originRanges(wanted, null)).toEqual([{ ...wanted, countriesAbove: '', above: '' }]);
  });

  it('is nothing where nothing is wanted', () => {
    expect(originRanges({ years: [], regions: REGIONS, countries: null }, null)).toEqual([]);
    expect(originRanges({ years: YEARS, regions: REGIONS, countries: [] }, null)).toEqual([]);
  });

  it('gives what follows a key, in order, each once, whatever is wanted', () => {
    fc.assert(
      fc.property(
        fc.subarray(YEARS),
        fc.subarray(REGIONS),
        fc.option(fc.subarray(COUNTRIES)),
        fc.constantFrom(...everything),
        (years, regions, countries, after) => {
          const found = originRanges({ years, regions, countries }, after).flatMap(keysOf);
          const expected = everything.filter(
            (key) =>
              years.includes(key[0] ?? '') &&
              regions.includes(key[1] ?? '') &&
              (countries?.includes(key[2] ?? '') ?? true) &&
              key.join() > after.join(),
          );
          expect(found).toEqual(expected);
        },
      ),
    );
  });
});
