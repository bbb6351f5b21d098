/** Puts an institution's tuition fees together, with the part that comes from outside the UK. */
import { UK_TOTAL, type FeeItem } from '../../../data/codes.ts';
import { exactShare, exactSum } from '../../../data/numbers/exact.ts';
import type { PublishedEdition } from '../../../data/queries/editions.ts';
import type { FeeFact } from '../../../data/queries/fee-income.ts';
import type { FeeIncomeAnswer, FeeYear } from '../shapes/fee-income.ts';

function entryOf(academicYear: string, yearEnd: string, facts: readonly FeeFact[]): FeeYear {
  const of = (item: FeeItem) => facts.find((fact) => fact.item === item)?.amount ?? null;
  const nonUk = exactSum([of('eu'), of('non-eu')]);
  return {
    academic_year: academicYear,
    year_end: yearEnd || null,
    returned: facts.length > 0,
    uk_fees: of('uk'),
    eu_fees: of('eu'),
    non_eu_fees: of('non-eu'),
    non_uk_fees: nonUk,
    total_fees: of('total'),
    share: exactShare(nonUk, of('total')),
  };
}

function entriesOf(year: string, facts: readonly FeeFact[]): FeeYear[] {
  const ends = Map.groupBy(facts, ({ yearEnd }) => yearEnd);
  if (ends.size === 0) return [entryOf(year, '', [])];
  return [...ends].map(([yearEnd, cells]) => entryOf(year, yearEnd, cells));
}

/** `years` are those of the edition, ascending; one in which the provider is not in the return has an entry that says so. */
export function assembleFeeIncome(
  edition: PublishedEdition,
  released: string | null,
  ukprn: string,
  years: readonly string[],
  facts: readonly FeeFact[],
): FeeIncomeAnswer {
  const series = (wanted: string) =>
    years.flatMap((year) =>
      entriesOf(
        year,
        facts.filter((fact) => fact.ukprn === wanted && fact.academicYear === year),
      ),
    );
  return { edition, ukprn, released, years: series(ukprn), uk: series(UK_TOTAL) };
}
