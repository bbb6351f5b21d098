/** What the cron starts. */
import { isAnythingPublished } from '../../data/publishing/published.ts';
import type { Env } from '../env.ts';
import { buryDead } from './ledger.ts';
import { SOURCES } from './sources.ts';

/** Loads the embedded figures where nothing was ever published; otherwise starts every source with a schedule. Runs that died are closed first. */
export async function collectOnSchedule(env: Env): Promise<void> {
  await buryDead(env.DB, new Date());
  if (!(await isAnythingPublished(env.DB))) {
    await env.COLLECT.create({ params: { source: 'embedded', trigger: 'embedded' } });
    return;
  }
  for (const { id, schedule } of SOURCES) {
    if (schedule) await env.COLLECT.create({ params: { source: id, trigger: 'cron' } });
  }
}
