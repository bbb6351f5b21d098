import { expect, it } from 'vitest';
import type { FeeItem } from '../../../../../data/codes.ts';
import type { StagedFees } from '../../../../../data/publishing/staged-fee-income.ts';
import { faultsOfFees } from '../../../../../workers/collect/checks/fee-income.ts';

const AMOUNTS: Partial<Record<FeeItem, number>> = {
  home: 60,
  'rest-of-uk': 40,
  uk: 100,
  eu: 10,
  'uk-and-eu': 110,
  'non-eu': 90,
  'he-course-fees': 200,
  'research-training-grants': 5,
  'non-credit-bearing': -1,
  'further-education': 0,
  total: 204,
};

const line = (
  ukprn: string,
  more: Partial<Record<FeeItem, number | undefined>> = {},
  yearEnd = '2023-07-31',
): StagedFees => {
  const amounts = new Map<FeeItem, number>();
  for (const [item, amount] of Object.entries({ ...AMOUNTS, ...more })) {
    if (amount !== undefined) amounts.set(item as FeeItem, amount);
  }
  return { ukprn, yearEnd: ukprn === 'UK' ? '' : yearEnd, amounts };
};
const doubled = Object.fromEntries(
  Object.entries(AMOUNTS).map(([item, amount]) => [item, amount * 2]),
);
const faults = (...lines: StagedFees[]) => faultsOfFees('2022/23', lines);

it('agrees when parts make their totals and providers the Total row, negative amounts included', () => {
  expect(faults(line('UK', doubled), line('10000001'), line('10000002'))).toEqual([]);
});

it('counts every financial year of a provider that has two', () => {
  const both = [line('10000001'), line('10000001', {}, '2022-12-31')];
  expect(faults(line('UK', doubled), ...both)).toEqual([]);
});

it('adds nothing up of which a part was not given', () => {
  const given = line('10000001', { home: undefined, 'rest-of-uk': undefined });
  expect(faults(line('UK', { home: 0, 'rest-of-uk': 0 }), given)).toEqual([]);
});

it('refuses parts that miss their total by a thousand pounds', () => {
  expect(faults(line('UK'), line('10000001', { eu: 11 }))).toEqual([
    '2022/23, 10000001 to 2023-07-31: uk + eu make 111, but uk-and-eu is 110.',
  ]);
});

it('refuses providers that miss the Total row, and names the item', () => {
  expect(faults(line('UK', { 'contracted-out': 3 }), line('10000001'))).toEqual([
    '2022/23: the providers have 0 thousand pounds for contracted-out, but the Total row says 3.',
  ]);
});

it('refuses a year without its Total row, without providers, or a provider without a total', () => {
  expect(faults(line('10000001'))[0]).toMatch(/total for the UK is missing/);
  expect(faults(line('UK'))[0]).toMatch(/no providers/);
  expect(faults(line('UK'), line('10000001', { total: undefined }))[0]).toMatch(/no total/);
});
