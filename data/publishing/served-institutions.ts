/** What is served of institutions, for runs that add to them. Under the lock of an open edition. */
import { drizzle } from 'drizzle-orm/d1';
import { isNull } from 'drizzle-orm';
import { institution, institutionAlias } from '../schema.ts';
import type { InstitutionAliasRow, InstitutionRow } from './tables.ts';

/** Every current institution by UKPRN, and every current alias. */
export async function servedInstitutions(db: D1Database): Promise<{
  institutions: Map<string, InstitutionRow>;
  aliases: InstitutionAliasRow[];
}> {
  const orm = drizzle(db);
  const [institutions, aliases] = await orm.batch([
    orm.select().from(institution).where(isNull(institution.until)),
    orm.select().from(institutionAlias).where(isNull(institutionAlias.until)),
  ]);
  return { institutions: new Map(institutions.map((row) => [row.ukprn, row])), aliases };
}

/** The newest academic year in which each of some providers is served; one that never was is absent. */
export async function newestServedYears(
  db: D1Database,
  ukprns: readonly string[],
): Promise<Map<string, string>> {
  const { results } = await db
    .prepare(
      `select value as ukprn, (select max(academic_year) from enrolment where ukprn = value) as year
       from json_each(?1)`,
    )
    .bind(JSON.stringify(ukprns))
    .all<{ ukprn: string; year: string | null }>();
  return new Map(results.flatMap(({ ukprn, year }) => (year === null ? [] : [[ukprn, year]])));
}

/**
 * Copies into staging the institutions, with their aliases, that are served and that the staged list
 * does not name: a list that forgets a provider must not take it from under its figures.
 *
 * @returns the UKPRNs of those kept
 */
export async function keepForgottenInstitutions(
  db: D1Database,
  staging: string,
): Promise<string[]> {
  const forgotten = `until is null and not exists (
    select 1 from institution_staged s where s.run_id = ?1 and s.ukprn = f.ukprn)`;
  const institutionColumns =
    'ukprn, name, slug, nation, region, local_authority, town, latitude, longitude, website, domain, successor';
  const aliasColumns = 'ukprn, name, slug, kind, used_from, used_to';
  const statements = [
    `insert into institution_alias_staged (run_id, ${aliasColumns})
     select ?1, ${aliasColumns} from institution_alias f where ${forgotten}`,
    `insert into institution_staged (run_id, ${institutionColumns})
     select ?1, ${institutionColumns} from institution f where ${forgotten} returning ukprn`,
  ];
  const results = await db.batch<{ ukprn: string }>(
    statements.map((statement) => db.prepare(statement).bind(staging)),
  );
  return (results[1]?.results ?? []).map(({ ukprn }) => ukprn);
}

/** Slugs that two staged institutions share; there must be none. */
export async function sharedSlugs(db: D1Database, staging: string): Promise<string[]> {
  const { results } = await db
    .prepare(
      'select slug from institution_staged where run_id = ?1 group by slug having count(*) > 1',
    )
    .bind(staging)
    .all<{ slug: string }>();
  return results.map(({ slug }) => slug);
}
