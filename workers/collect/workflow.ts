import { WorkflowEntrypoint, type WorkflowEvent, type WorkflowStep } from 'cloudflare:workers';
import type { CollectParams, Env } from '../env.ts';

/** One collection run. */
export class CollectWorkflow extends WorkflowEntrypoint<Env, CollectParams> {
  override async run(event: WorkflowEvent<CollectParams>, step: WorkflowStep) {
    return step.do('start', async () => event.payload.source);
  }
}
