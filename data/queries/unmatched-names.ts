/** Names on lists of supporters that match no known organisation, or more than one: for a moderator. */
import { and, asc, eq, gt, or, type SQL } from 'drizzle-orm';
import { unmatchedName } from '../schema.ts';
import type { Database } from './database.ts';

/** A name, under the names that the API gives to what is known of it. */
export interface UnmatchedName {
  /** Page on which it stands. */
  url: string;
  name: string;
  first_seen: string;
  last_seen: string;
}

/** At most `limit` of them, by page and name, after one that was given. */
export async function unmatchedNames(
  db: Database,
  after: Pick<UnmatchedName, 'url' | 'name'> | null,
  limit: number,
): Promise<UnmatchedName[]> {
  const { url, name, firstSeen, lastSeen } = unmatchedName;
  const later: SQL | undefined = after
    ? or(gt(url, after.url), and(eq(url, after.url), gt(name, after.name)))
    : undefined;
  return db
    .select({ url, name, first_seen: firstSeen, last_seen: lastSeen })
    .from(unmatchedName)
    .where(later)
    .orderBy(asc(url), asc(name))
    .limit(limit);
}
