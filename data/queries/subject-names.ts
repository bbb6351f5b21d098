/** Names of what rows are about, by their key. */
import { and, gt } from 'drizzle-orm';
import { backer } from '../schema.ts';
import type { Database } from './database.ts';
import type { Value } from './page.ts';
import { providerNames } from './provider-names.ts';
import { visibleAt } from './visible.ts';

/** Finds the name, at an edition, of the provider or organisation that a row's key names; null for one that the edition does not know. */
export async function subjectNames(
  db: Database,
  edition: number,
): Promise<(key: Readonly<Record<string, Value>>) => string | null> {
  const [providers, organisations] = await Promise.all([
    providerNames(db, edition),
    db
      .select({ organisation: backer.organisation, name: backer.name })
      .from(backer)
      .where(and(gt(backer.organisation, ''), visibleAt(backer, edition))),
  ]);
  const byId = new Map(organisations.map(({ organisation, name }) => [organisation, name]));
  return ({ ukprn, organisation }) =>
    (typeof ukprn === 'string' ? providers.get(ukprn) : byId.get(String(organisation))) ?? null;
}
