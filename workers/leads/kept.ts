/**
 * The leads of an edition, kept in the archive: finding them reads every count of every year, so that
 * it is done once an edition and build, ahead of the first reader where the edition is the newest.
 */
import { databaseOf } from '../../data/queries/database.ts';
import {
  partitionsAt,
  publishedEdition,
  releasedAt,
  type PublishedEdition,
} from '../../data/queries/editions.ts';
import { leadFacts } from '../../data/queries/leads.ts';
import { originYearsAt } from '../../data/queries/origin-years.ts';
import { findLeads, type FoundLeads } from '../api/assemble/leads.ts';
import { BUILD } from '../api/build.ts';
import type { Env, LeadsMessage } from '../env.ts';

type Kept = Pick<Env, 'DB' | 'ARCHIVE'>;

const keyOf = ({ number }: PublishedEdition) => `leads/${number}.json`;

/** What kept leads must have been made by and from; a build with other rules finds anew and writes over them. */
const madeFrom = ({ published_at }: PublishedEdition) => ({
  build: BUILD,
  published: published_at,
});

/** Reads everything that the rules look at, and runs them. */
async function found({ DB }: Kept, { number }: PublishedEdition): Promise<FoundLeads> {
  const db = databaseOf(DB);
  const [years, originYears, released] = await Promise.all([
    partitionsAt(db, 'enrolment', number),
    originYearsAt(db, number),
    releasedAt(db, number),
  ]);
  return findLeads(await leadFacts(db, number, years, originYears.slice(-2)), years, released);
}

/** Every lead of an edition: from the archive, or found now and kept there. */
export async function leadsOf(env: Kept, edition: PublishedEdition): Promise<FoundLeads> {
  const key = keyOf(edition);
  const { build, published } = madeFrom(edition);
  const kept = await env.ARCHIVE.get(key);
  if (kept?.customMetadata?.build === build && kept.customMetadata.published === published) {
    return kept.json<FoundLeads>();
  }
  const leads = await found(env, edition);
  await env.ARCHIVE.put(key, JSON.stringify(leads), {
    httpMetadata: { contentType: 'application/json' },
    customMetadata: { build, published },
  });
  return leads;
}

/** Finds the leads of an edition before anybody asks; those of one that is not the newest any more can wait for that. */
export async function findLeadsAhead(env: Kept, { leadsOf: number }: LeadsMessage): Promise<void> {
  const newest = await publishedEdition(databaseOf(env.DB));
  if (newest?.number === number) await leadsOf(env, newest);
}
