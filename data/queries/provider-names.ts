/** Names of providers at an edition. */
import { and, gt } from 'drizzle-orm';
import { UK_TOTAL } from '../codes.ts';
import { institution } from '../schema.ts';
import { isAmong } from './among.ts';
import type { Database } from './database.ts';
import { visibleAt } from './visible.ts';

/** Names by UKPRN, of all providers or of those named; the published total goes under the name of the country. */
export async function providerNames(
  db: Database,
  edition: number,
  ukprns?: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .select({ ukprn: institution.ukprn, name: institution.name })
    .from(institution)
    .where(
      and(
        ukprns ? isAmong(institution.ukprn, ukprns) : gt(institution.ukprn, ''),
        visibleAt(institution, edition),
      ),
    );
  return new Map([
    [UK_TOTAL, 'United Kingdom'],
    ...rows.map(({ ukprn, name }): [string, string] => [ukprn, name]),
  ]);
}
