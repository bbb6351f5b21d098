/** Who is known under a name: organisations with evidence and providers, by every spelling on record. */
import { and, eq } from 'drizzle-orm';
import { slugOf } from '../institutions/slug.ts';
import type { Known } from '../participation/listed-name.ts';
import { backer, evidence, institution, institutionAlias } from '../schema.ts';
import { isAmong } from './among.ts';
import type { Database } from './database.ts';
import { visibleAt } from './visible.ts';

/** All that is known under each of the forms (see `formsOf`) at an edition. */
export async function knownUnder(
  db: Database,
  edition: number,
  forms: readonly string[],
): Promise<ReadonlyMap<string, readonly Known[]>> {
  const [backers, spellings, providers, aliases] = await db.batch([
    db
      .select({ name: backer.name, organisation: backer.organisation, ukprn: backer.ukprn })
      .from(backer)
      .where(visibleAt(backer, edition)),
    db
      .select({
        name: evidence.writtenAs,
        organisation: evidence.organisation,
        ukprn: backer.ukprn,
      })
      .from(evidence)
      .innerJoin(
        backer,
        and(eq(backer.organisation, evidence.organisation), visibleAt(backer, edition)),
      )
      .where(visibleAt(evidence, edition)),
    db
      .select({ form: institution.slug, ukprn: institution.ukprn })
      .from(institution)
      .where(and(isAmong(institution.slug, forms), visibleAt(institution, edition))),
    db
      .select({ form: institutionAlias.slug, ukprn: institutionAlias.ukprn })
      .from(institutionAlias)
      .where(and(isAmong(institutionAlias.slug, forms), visibleAt(institutionAlias, edition))),
  ]);
  const found = [
    ...[...backers, ...spellings].map(({ name, ...known }) => ({ form: slugOf(name), ...known })),
    ...[...providers, ...aliases].map((each) => ({ ...each, organisation: null })),
  ];
  return Map.groupBy(found, ({ form }) => form);
}

/** Organisations, and UKPRNs of those that are providers, for which a page is evidence already. */
export async function evidencedBy(
  db: Database,
  edition: number,
  url: string,
): Promise<ReadonlySet<string>> {
  const rows = await db
    .select({ organisation: evidence.organisation, ukprn: backer.ukprn })
    .from(evidence)
    .innerJoin(
      backer,
      and(eq(backer.organisation, evidence.organisation), visibleAt(backer, edition)),
    )
    .where(and(eq(evidence.url, url), visibleAt(evidence, edition)));
  return new Set(rows.flatMap(({ organisation, ukprn }) => [organisation, ukprn ?? organisation]));
}
