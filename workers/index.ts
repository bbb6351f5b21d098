/**
 * The Worker: one entry for pages and API (both inside SvelteKit), stored files, cron, queues and the collection
 * Workflow.
 */
import web from 'sveltekit-worker';
import { CHECK_SCHEDULE } from './check/schedule.ts';
import { startChecks } from './check/start.ts';
import { collectOnSchedule } from './collect/schedule.ts';
import type { CheckMessage, CountMessage, Env, ExportMessage, LeadsMessage } from './env.ts';
import { serveFile } from './files/serve.ts';
import { takeUp } from './files/uncached.ts';
import { malformed } from './malformed.ts';
import { consume } from './queues.ts';

export { CollectWorkflow } from './collect/workflow.ts';

export default {
  async fetch(request, env, ctx) {
    return (
      malformed(request) ??
      (await serveFile(request, env)) ??
      takeUp(await web.fetch(request, env, ctx))
    );
  },
  async scheduled({ cron }, env) {
    if (cron === CHECK_SCHEDULE) await startChecks(env, crypto.randomUUID(), 'cron');
    else await collectOnSchedule(env);
  },
  async queue(batch, env) {
    await consume(batch, env);
  },
} satisfies ExportedHandler<Env, ExportMessage | CountMessage | LeadsMessage | CheckMessage>;
