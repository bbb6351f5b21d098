/** Evidence that is staged, against what is served of it. */

/**
 * Pages that are known already keep the day on which they were first seen; only new ones carry the
 * day of the run. To be asked while holding the lock of an open edition.
 */
export async function keepFirstSeen(db: D1Database, staging: string): Promise<void> {
  await db
    .prepare(
      `update evidence_staged as s set first_seen = f.first_seen
       from evidence f
       where s.run_id = ?1 and f.organisation = s.organisation and f.url = s.url
         and f.until is null and f.first_seen < s.first_seen`,
    )
    .bind(staging)
    .run();
}
