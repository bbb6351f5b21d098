/** Writes what the evidence checker saw. It stands outside editions and makes none. */
import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { evidenceCheck } from '../schema.ts';

/** What is known of a page: a row of the table `evidence_check`. */
export type CheckRow = Required<typeof evidenceCheck.$inferInsert>;

/** What is known of a page; null before its first look. */
export async function checkOf(db: D1Database, url: string): Promise<CheckRow | null> {
  const [row] = await drizzle(db).select().from(evidenceCheck).where(eq(evidenceCheck.url, url));
  return row ?? null;
}

/** Writes what is known of a page now, in place of what was known before. */
export async function writeCheck(db: D1Database, row: CheckRow): Promise<void> {
  const { url, ...seen } = row;
  await drizzle(db)
    .insert(evidenceCheck)
    .values({ url, ...seen })
    .onConflictDoUpdate({ target: evidenceCheck.url, set: seen });
}

/** Keeps names of a list that match no known organisation for a moderator; takes away those that the list no longer has. */
export async function keepUnmatched(
  db: D1Database,
  url: string,
  names: readonly string[],
  at: string,
): Promise<void> {
  await db.batch([
    db
      .prepare(
        `insert into unmatched_name (url, name, first_seen, last_seen)
         select ?1, value, ?2, ?2 from json_each(?3) where true
         on conflict (url, name) do update set last_seen = excluded.last_seen`,
      )
      .bind(url, at, JSON.stringify(names)),
    db.prepare('delete from unmatched_name where url = ?1 and last_seen < ?2').bind(url, at),
  ]);
}
