/**
 * The Worker: one entry for pages and API (both inside SvelteKit), cron, queue and the collection
 * Workflow.
 */
import web from 'sveltekit-worker';
import { collectOnSchedule } from './collect/schedule.ts';
import { consumeExports } from './export/consume.ts';
import type { Env, ExportMessage } from './env.ts';

export { CollectWorkflow } from './collect/workflow.ts';

export default {
  fetch(request, env, ctx) {
    return web.fetch(request, env, ctx);
  },
  async scheduled(_controller, env) {
    await collectOnSchedule(env);
  },
  async queue(batch, env) {
    await consumeExports(batch, env);
  },
} satisfies ExportedHandler<Env, ExportMessage>;
