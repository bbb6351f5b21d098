/** Which queue's messages go where. */
import { consumeChecks, consumeDeadChecks } from './check/consume.ts';
import type { CheckMessage, CountMessage, Env, ExportMessage, LeadsMessage } from './env.ts';
import { consumeExports } from './export/consume.ts';

/** Messages as the queues of wrangler.toml carry them. */
type Batch = MessageBatch<ExportMessage | CountMessage | LeadsMessage | CheckMessage>;

/** Hands a batch to whoever works on its queue. @throws for a queue that nobody works on, so that its messages are kept. */
export async function consume(batch: Batch, env: Env): Promise<void> {
  switch (batch.queue) {
    case 'atlas-exports':
      return consumeExports(
        batch as MessageBatch<ExportMessage | CountMessage | LeadsMessage>,
        env,
      );
    case 'atlas-checks':
      return consumeChecks(batch as MessageBatch<CheckMessage>, env);
    case 'atlas-checks-dead':
      return consumeDeadChecks(batch as MessageBatch<CheckMessage>, env);
    default:
      throw new Error(`Nobody works on the queue ${batch.queue}.`);
  }
}
