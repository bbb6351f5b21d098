/** Where the students of one provider come from, and those of the UK beside it, at an edition. */
import { and } from 'drizzle-orm';
import { UK_TOTAL } from '../codes.ts';
import { origin } from '../schema.ts';
import { isAmong } from './among.ts';
import type { Database } from './database.ts';
import { visibleAt } from './visible.ts';

const columns = {
  ukprn: origin.ukprn,
  academicYear: origin.academicYear,
  region: origin.region,
  country: origin.country,
  students: origin.students,
};

/** Every count of the provider and of the UK in the years named. Along the index by provider. */
export async function originFacts(
  db: Database,
  edition: number,
  ukprn: string,
  years: readonly string[],
) {
  return db
    .select(columns)
    .from(origin)
    .where(
      and(
        isAmong(origin.ukprn, [ukprn, UK_TOTAL]),
        isAmong(origin.academicYear, years),
        visibleAt(origin, edition),
      ),
    );
}

export type OriginFact = Awaited<ReturnType<typeof originFacts>>[number];

/** The years among those named in which a provider has figures of origin, ascending. */
export async function originYearsOf(
  db: Database,
  edition: number,
  ukprn: string,
  held: ReadonlyMap<string, readonly string[]>,
): Promise<string[]> {
  const rows = await db
    .selectDistinct({ year: origin.academicYear })
    .from(origin)
    .where(
      and(
        isAmong(origin.ukprn, [ukprn]),
        isAmong(origin.academicYear, [...held.keys()]),
        isAmong(origin.region, [...new Set([...held.values()].flat())]),
        isAmong(origin.country, ['non-uk']),
        visibleAt(origin, edition),
      ),
    );
  return rows.map(({ year }) => year).sort();
}
