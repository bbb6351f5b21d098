import type { Env, ExportMessage } from '../env.ts';
import { exportKey, writeExport } from './write.ts';

/** Writes the exports that the messages name, each by itself: one that fails comes again, the others do not. */
export async function consumeExports(batch: MessageBatch<ExportMessage>, env: Env): Promise<void> {
  for (const message of batch.messages) {
    try {
      await writeExport(env, message.body);
      message.ack();
    } catch (error) {
      console.error(`export of ${exportKey(message.body)} failed`, error);
      message.retry({ delaySeconds: 10 });
    }
  }
}
