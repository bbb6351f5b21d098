/**
 * What figures of fee income must satisfy before they are published. Money is not rounded by HESA:
 * parts make their totals to the last thousand pounds, wherever all of them are given.
 */
import { FEE_ITEMS, UK_TOTAL, type FeeItem } from '../../../data/codes.ts';
import type { StagedFees } from '../../../data/publishing/staged-fee-income.ts';

/** Totals that a line carries, and the parts they are made from. */
const TOTALS: readonly { total: FeeItem; parts: readonly FeeItem[] }[] = [
  { total: 'uk', parts: ['home', 'rest-of-uk'] },
  { total: 'uk-and-eu', parts: ['uk', 'eu'] },
  { total: 'he-course-fees', parts: ['uk-and-eu', 'non-eu'] },
  {
    total: 'total',
    parts: [
      'he-course-fees',
      'research-training-grants',
      'non-credit-bearing',
      'further-education',
    ],
  },
];

/** What is wrong with a year's figures in themselves; empty when nothing is. */
export function faultsOfFees(year: string, lines: readonly StagedFees[]): string[] {
  const uk = lines.find(({ ukprn }) => ukprn === UK_TOTAL);
  const providers = lines.filter(({ ukprn }) => ukprn !== UK_TOTAL);
  if (!uk) return [`${year}: the published total for the UK is missing.`];
  if (providers.length === 0) return [`${year}: there are totals but no providers.`];
  const faults = providers.flatMap((line) => faultsOfLine(year, line));
  return faults.length > 0 ? faults : faultsOfSums(year, uk, providers);
}

/** The line of totals adds up columns, in which some providers have no figure: only lines of providers are added across. */
function faultsOfLine(year: string, { ukprn, yearEnd, amounts }: StagedFees): string[] {
  if (amounts.get('total') === undefined) return [`${year}, ${ukprn}: there is no total.`];
  return TOTALS.flatMap(({ total, parts }) => {
    const published = amounts.get(total);
    const values = parts.map((part) => amounts.get(part));
    if (published === undefined || values.includes(undefined)) return [];
    const sum = sumOf(values);
    if (sum === published) return [];
    return [
      `${year}, ${ukprn} to ${yearEnd}: ${parts.join(' + ')} make ${sum}, but ${total} is ${published}.`,
    ];
  });
}

function faultsOfSums(year: string, uk: StagedFees, providers: readonly StagedFees[]): string[] {
  return FEE_ITEMS.flatMap((item) => {
    const sum = sumOf(providers.map(({ amounts }) => amounts.get(item)));
    const published = uk.amounts.get(item) ?? 0;
    if (sum === published) return [];
    return [
      `${year}: the providers have ${sum} thousand pounds for ${item}, but the Total row says ${published}.`,
    ];
  });
}

function sumOf(values: readonly (number | undefined)[]): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
