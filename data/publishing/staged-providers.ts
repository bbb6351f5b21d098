/** Providers that staged figures are about. */
import { UK_TOTAL } from '../codes.ts';
import type { FactTable } from './fact-table.ts';
import { stagedRelation } from './packed.ts';

/** UKPRNs with staged figures in some partitions of a table that are no institution, neither served nor staged. */
export async function unknownProviders(
  db: D1Database,
  staging: string,
  table: FactTable,
  partitions: readonly string[],
): Promise<string[]> {
  const { results } = await db
    .prepare(
      `select ukprn from (
         select distinct ukprn from ${stagedRelation(table, '?1')}
         where ${table.partition.join(` || ' ' || `)} in (select value from json_each(?2))) f
       where ukprn <> '${UK_TOTAL}'
       and not exists (select 1 from institution i where i.ukprn = f.ukprn and i.until is null)
       and not exists (select 1 from institution_staged s where s.run_id = ?1 and s.ukprn = f.ukprn)
       order by ukprn`,
    )
    .bind(staging, JSON.stringify(partitions))
    .all<{ ukprn: string }>();
  return results.map(({ ukprn }) => ukprn);
}
