/** Students from countries, over the whole UK and by provider, at an edition. */
import { and, gt, ne } from 'drizzle-orm';
import { UK_TOTAL } from '../codes.ts';
import { institution, origin } from '../schema.ts';
import { isAmong } from './among.ts';
import type { Database } from './database.ts';
import { visibleAt } from './visible.ts';

/** What an edition holds: the world regions of each academic year. */
export type Held = ReadonlyMap<string, readonly string[]>;

const regionsOf = (held: Held): string[] => [...new Set([...held.values()].flat())].sort();

/** HESA's totals for the UK in a year, every country and region that the edition holds. */
export async function ukOrigins(db: Database, edition: number, year: string) {
  return db
    .select({ region: origin.region, country: origin.country, students: origin.students })
    .from(origin)
    .where(
      and(
        isAmong(origin.ukprn, [UK_TOTAL]),
        isAmong(origin.academicYear, [year]),
        visibleAt(origin, edition),
      ),
    );
}

/** A country's students in the UK in every year, and by provider, with its slug and name, in the newest. One round trip. */
export async function countryFacts(db: Database, edition: number, country: string, held: Held) {
  const newest = [...held.keys()].at(-1) ?? '';
  const [years, providers, institutions] = await db.batch([
    db
      .select({ academicYear: origin.academicYear, students: origin.students })
      .from(origin)
      .where(
        and(
          isAmong(origin.ukprn, [UK_TOTAL]),
          isAmong(origin.academicYear, [...held.keys()]),
          isAmong(origin.region, regionsOf(held)),
          isAmong(origin.country, [country]),
          visibleAt(origin, edition),
        ),
      ),
    db
      .select({ ukprn: origin.ukprn, students: origin.students })
      .from(origin)
      .where(
        and(
          isAmong(origin.academicYear, [newest]),
          isAmong(origin.region, held.get(newest) ?? []),
          isAmong(origin.country, [country]),
          gt(origin.ukprn, ''),
          ne(origin.ukprn, UK_TOTAL),
          visibleAt(origin, edition),
        ),
      ),
    db
      .select({ ukprn: institution.ukprn, slug: institution.slug, name: institution.name })
      .from(institution)
      .where(and(gt(institution.ukprn, ''), visibleAt(institution, edition))),
  ]);
  return { newest, years, providers, institutions };
}

export type CountryFacts = Awaited<ReturnType<typeof countryFacts>>;
