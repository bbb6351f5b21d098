/** Finds an institution by what an address calls it. */
import { and, asc, desc, eq } from 'drizzle-orm';
import { institution, institutionAlias } from '../schema.ts';
import type { Database } from './database.ts';
import { visibleAt } from './visible.ts';

/**
 * UKPRN of the institution that a UKPRN or slug names at an edition, or null. A slug is looked for
 * among the names in use, then among other names, then among slugs of other editions, so that an
 * old address goes on leading to the institution that once had it. Capitals make no difference:
 * slugs have none.
 */
export async function findInstitution(
  db: Database,
  edition: number,
  named: string,
): Promise<string | null> {
  const id = named.toLowerCase();
  const [byUkprn, bySlug, byAlias, byOldSlug] = await db.batch([
    db
      .select({ ukprn: institution.ukprn })
      .from(institution)
      .where(and(eq(institution.ukprn, id), visibleAt(institution, edition)))
      .limit(1),
    db
      .select({ ukprn: institution.ukprn })
      .from(institution)
      .where(and(eq(institution.slug, id), visibleAt(institution, edition)))
      .limit(1),
    db
      .select({ ukprn: institutionAlias.ukprn })
      .from(institutionAlias)
      .where(and(eq(institutionAlias.slug, id), visibleAt(institutionAlias, edition)))
      .orderBy(asc(institutionAlias.ukprn))
      .limit(1),
    db
      .select({ ukprn: institution.ukprn })
      .from(institution)
      .where(eq(institution.slug, id))
      .orderBy(desc(institution.since))
      .limit(1),
  ]);
  const found = byUkprn[0] ?? bySlug[0] ?? byAlias[0] ?? byOldSlug[0];
  return found?.ukprn ?? null;
}
