import type { CountMessage, Env, ExportMessage, LeadsMessage } from '../env.ts';
import { countChanges } from './count-changes.ts';
import { findLeadsAhead } from '../leads/kept.ts';
import { writeExport } from './write.ts';

/** Writes the exports, counts the changes and finds the leads that the messages name; each by itself: one that fails comes again, the others do not. */
export async function consumeExports(
  batch: MessageBatch<ExportMessage | CountMessage | LeadsMessage>,
  env: Env,
): Promise<void> {
  for (const message of batch.messages) {
    const { body } = message;
    try {
      if ('against' in body) await countChanges(env, body);
      else if ('leadsOf' in body) await findLeadsAhead(env, body);
      else await writeExport(env, body);
      message.ack();
    } catch (error) {
      console.error(`export failed: ${JSON.stringify(body)}`, error);
      message.retry({ delaySeconds: 10 });
    }
  }
}
