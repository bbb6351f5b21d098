import fc from 'fast-check';
import { expect, it } from 'vitest';
import { enrolmentRanges } from '../../../../data/queries/enrolment-ranges.ts';
import { isAfter } from '../../../../data/queries/page.ts';

const YEARS = ['2014/15', '2015/16', '2016/17'];
const ORIGINS = ['eu', 'non-eu', 'uk'];
const PROVIDERS = ['10000001', '10000002', '10000003'];
const ALL = YEARS.flatMap((year) =>
  ORIGINS.flatMap((origin) => PROVIDERS.map((ukprn) => [year, origin, ukprn])),
);

const some = (values: string[]) => fc.subarray(values, { minLength: 1 });
const key = fc.option(
  fc.tuple(
    fc.constantFrom(...YEARS, '2010/11', '2020/21'),
    fc.constantFrom(...ORIGINS, 'a', 'z'),
    fc.constantFrom(...PROVIDERS, '1', 'UK'),
  ),
);

it('covers what follows a key, each once and in order', () => {
  fc.assert(
    fc.property(some(YEARS), some(ORIGINS), key, (years, origins, after) => {
      const covered = enrolmentRanges(years, origins, after).flatMap((range) =>
        ALL.filter(
          ([year = '', origin = '', ukprn = '']) =>
            range.years.includes(year) && range.origins.includes(origin) && ukprn > range.above,
        ),
      );
      const expected = ALL.filter(
        ([year = '', origin = '', ukprn = '']) =>
          years.includes(year) &&
          origins.includes(origin) &&
          (!after || isAfter([year, origin, ukprn], after)),
      );
      expect(covered).toEqual(expected);
    }),
  );
});
