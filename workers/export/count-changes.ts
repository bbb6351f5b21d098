/** Counts what an edition changed of a dataset, for pages to tell in words. */
import { drizzle } from 'drizzle-orm/d1';
import { changeSummary } from '../../data/queries/change-summary.ts';
import { countedChanges } from '../../data/queries/counted-changes.ts';
import { databaseOf } from '../../data/queries/database.ts';
import { publishedEdition } from '../../data/queries/editions.ts';
import { changeCount } from '../../data/schema.ts';
import type { CountMessage, Env } from '../env.ts';

/** Counts once: asked again, or of an edition that is not there, it does nothing. */
export async function countChanges(
  env: Pick<Env, 'DB'>,
  { dataset, edition, against }: CountMessage,
): Promise<void> {
  const db = databaseOf(env.DB);
  if (against >= edition || !(await publishedEdition(db, edition))) return;
  if (await countedChanges(db, dataset, against, edition)) return;
  const partitions = await changeSummary(db, dataset, against, edition);
  await drizzle(env.DB)
    .insert(changeCount)
    .values({ dataset, edition, against, partitions, countedAt: new Date().toISOString() })
    .onConflictDoNothing();
}
