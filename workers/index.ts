/**
 * The Worker: one entry for pages and API (both inside SvelteKit), stored files, PNG pictures, cron, queues and
 * the collection Workflow.
 */
import web from 'sveltekit-worker';
import { atSite } from './at-site.ts';
import { CHECK_SCHEDULE } from './check/schedule.ts';
import { startChecks } from './check/start.ts';
import { collectOnSchedule } from './collect/schedule.ts';
import type { CheckMessage, CountMessage, Env, ExportMessage, LeadsMessage } from './env.ts';
import { asGet, withoutBody } from './files/head.ts';
import { serveFile } from './files/serve.ts';
import { takeUp } from './files/uncached.ts';
import { keptFromFrames } from './frames.ts';
import { malformed } from './malformed.ts';
import { servePicture } from './pictures/serve.ts';
import { consume } from './queues.ts';

export { CollectWorkflow } from './collect/workflow.ts';

export default {
  async fetch(asked, env, ctx) {
    const request = atSite(asked, env.SITE);
    const fromPages = async (page: Request) =>
      keptFromFrames(page, takeUp(await web.fetch(asGet(page), env, ctx)));
    const answer =
      malformed(request) ??
      (await serveFile(request, env)) ??
      (await servePicture(request, fromPages, ctx)) ??
      (await fromPages(request));
    return request.method === 'HEAD' ? withoutBody(answer) : answer;
  },
  async scheduled({ cron }, env) {
    if (cron === CHECK_SCHEDULE) await startChecks(env, crypto.randomUUID(), 'cron');
    else await collectOnSchedule(env);
  },
  async queue(batch, env) {
    await consume(batch, env);
  },
} satisfies ExportedHandler<Env, ExportMessage | CountMessage | LeadsMessage | CheckMessage>;
