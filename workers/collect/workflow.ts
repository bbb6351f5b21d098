/** The collection Workflow: carries out the steps of a run, with retries. The only file here that imports `cloudflare:workers`. */
import {
  WorkflowEntrypoint,
  type WorkflowEvent,
  type WorkflowStep,
  type WorkflowStepConfig,
} from 'cloudflare:workers';
import type { CollectParams, Env } from '../env.ts';
import { Refused } from './refused.ts';
import { collect } from './run.ts';
import type { Steps } from './steps.ts';

const RETRIES: WorkflowStepConfig = {
  retries: { limit: 3, delay: '3 seconds', backoff: 'exponential' },
  timeout: '15 minutes',
};

/** What a step answers: a refusal travels as a value, because a thrown one would be tried again. */
type Answer = { refused: string } | { value: unknown };

export class CollectWorkflow extends WorkflowEntrypoint<Env, CollectParams> {
  override async run(event: WorkflowEvent<CollectParams>, step: WorkflowStep): Promise<string> {
    return collect(this.env, event.instanceId, event.payload, stepsOf(step));
  }
}

function stepsOf(step: WorkflowStep): Steps {
  return {
    async do<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
      const answer: Answer = await step.do(name, RETRIES, async () => {
        try {
          return { value: (await work()) ?? null } as { value: Rpc.Serializable<unknown> };
        } catch (error) {
          if (error instanceof Refused) return { refused: error.message };
          throw error;
        }
      });
      if ('refused' in answer) throw new Refused(answer.refused);
      return answer.value as Result;
    },
    wait: (name, seconds) => step.sleep(name, seconds * 1000),
  };
}
