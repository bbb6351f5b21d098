import type { Env } from '../env.ts';

/** Starts a run for every source that has a schedule. */
export async function collectOnSchedule(env: Env): Promise<void> {
  await env.COLLECT.create({ params: { source: 'hesa-table-1', trigger: 'cron' } });
}
