/**
 * Providers that a file of figures names. One not known yet becomes an institution of which nothing
 * but its name is known; a known one under a name not heard before is renamed, and keeps the old
 * name as an alias. Where its newer figures are served already, it keeps the name they brought, and
 * the one not heard before becomes the alias. A name already known, current or not, changes nothing.
 */
import { slugOf } from '../../data/institutions/slug.ts';
import {
  newestServedYears,
  servedInstitutions,
} from '../../data/publishing/served-institutions.ts';
import { Stager } from '../../data/publishing/stage.ts';
import {
  INSTITUTION,
  INSTITUTION_ALIAS,
  type InstitutionAliasRow,
  type InstitutionRow,
} from '../../data/publishing/tables.ts';
import { sayNewProviders } from './new-providers.ts';
import type { ProviderName } from './source.ts';

/** What the names of a file change, before anything is written. */
export interface NameChanges {
  institutions: InstitutionRow[];
  aliases: InstitutionAliasRow[];
  /** For the operator: who is new, who is called otherwise. */
  warnings: string[];
}

/**
 * Works out what the names change.
 *
 * @param lastSeen newest academic year in which each provider is served
 */
export function changesOfNames(
  names: readonly ProviderName[],
  institutions: ReadonlyMap<string, InstitutionRow>,
  aliases: readonly InstitutionAliasRow[],
  lastSeen: ReadonlyMap<string, string>,
): NameChanges {
  const changes: NameChanges = { institutions: [], aliases: [], warnings: [] };
  const added: { ukprn: string; name: string }[] = [];
  const slugs = new Map([...institutions.values()].map(({ slug, ukprn }) => [slug, ukprn]));
  const inOrder = [...names].sort((a, b) => (a.ukprn < b.ukprn ? -1 : 1));
  for (const { ukprn, name, seen } of inOrder) {
    const known = institutions.get(ukprn);
    if (known && namesOf(known, aliases).includes(name)) continue;
    const usedTo = lastSeen.get(ukprn) ?? null;
    if (known && usedTo !== null && seen < usedTo) {
      changes.aliases.push(formerName(ukprn, name, slugOf(name), seen));
      changes.warnings.push(`Provider ${ukprn}, ${known.name}, was called ${name} in ${seen}.`);
      continue;
    }
    const slug = freeSlug(name, ukprn, slugs);
    slugs.set(slug, ukprn);
    if (!known) {
      changes.institutions.push({ ...NOTHING_KNOWN, ukprn, name, slug });
      added.push({ ukprn, name });
      continue;
    }
    changes.institutions.push({ ...known, name, slug });
    changes.aliases.push(formerName(ukprn, known.name, known.slug, usedTo));
    changes.warnings.push(`Provider ${ukprn} is now called ${name}; it was ${known.name}.`);
  }
  changes.warnings.unshift(...sayNewProviders(added));
  return changes;
}

/** Stages what the names change, and answers what to tell the operator. */
export async function stageNames(
  db: D1Database,
  staging: string,
  names: readonly ProviderName[],
): Promise<NameChanges> {
  const { institutions, aliases } = await servedInstitutions(db);
  const lastSeen = await newestServedYears(
    db,
    names.map(({ ukprn }) => ukprn),
  );
  const changes = changesOfNames(names, institutions, aliases, lastSeen);
  const clear = [INSTITUTION, INSTITUTION_ALIAS].map(({ staged }) =>
    db.prepare(`delete from ${staged} where run_id = ?1`).bind(staging),
  );
  await db.batch(clear);
  const institutionStager = new Stager(db, staging, INSTITUTION);
  await institutionStager.add(changes.institutions);
  await institutionStager.flush();
  const aliasStager = new Stager(db, staging, INSTITUTION_ALIAS);
  await aliasStager.add(changes.aliases);
  await aliasStager.flush();
  return changes;
}

const NOTHING_KNOWN: Omit<InstitutionRow, 'ukprn' | 'name' | 'slug'> = {
  nation: null,
  region: null,
  localAuthority: null,
  town: null,
  latitude: null,
  longitude: null,
  website: null,
  domain: null,
  successor: null,
};

function formerName(
  ukprn: string,
  name: string,
  slug: string,
  usedTo: string | null,
): InstitutionAliasRow {
  return { ukprn, name, slug, kind: 'former', usedFrom: null, usedTo };
}

function namesOf(known: InstitutionRow, aliases: readonly InstitutionAliasRow[]): string[] {
  const others = aliases.filter(({ ukprn }) => ukprn === known.ukprn).map(({ name }) => name);
  return [known.name, ...others];
}

/** The slug of a name; with the UKPRN added where another provider has it, or the name has none. */
export function freeSlug(name: string, ukprn: string, taken: ReadonlyMap<string, string>): string {
  const slug = slugOf(name);
  if (slug === '') return ukprn;
  return (taken.get(slug) ?? ukprn) === ukprn ? slug : `${slug}-${ukprn}`;
}
