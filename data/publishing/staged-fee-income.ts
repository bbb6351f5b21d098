/** Questions about staged figures of fee income, for the checks before they are published. */
import type { FeeItem } from '../codes.ts';

/** A line of the table: a provider and the end of its financial year, with the amounts that are given. */
export interface StagedFees {
  ukprn: string;
  yearEnd: string;
  /** Thousands of pounds. */
  amounts: ReadonlyMap<FeeItem, number>;
}

/** Every line staged for a year, the published total included. */
export async function stagedFees(
  db: D1Database,
  staging: string,
  academicYear: string,
): Promise<StagedFees[]> {
  const { results } = await db
    .prepare(
      `select ukprn, year_end as yearEnd, item, amount from fee_income_staged
       where run_id = ?1 and academic_year = ?2`,
    )
    .bind(staging, academicYear)
    .all<{ ukprn: string; yearEnd: string; item: FeeItem; amount: number }>();
  const lines = Map.groupBy(results, ({ ukprn, yearEnd }) => `${ukprn} ${yearEnd}`);
  return [...lines.values()].map((cells) => ({
    ukprn: cells[0]?.ukprn ?? '',
    yearEnd: cells[0]?.yearEnd ?? '',
    amounts: new Map(cells.map(({ item, amount }) => [item, amount])),
  }));
}
