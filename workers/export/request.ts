/** Asks for the exports that follow from an edition. */
import { datasetsMadeFrom } from '../../data/catalogue/index.ts';
import { changedDatasets, publishedDatasets } from '../../data/publishing/published.ts';
import type { Env } from '../env.ts';

/** Sends one message for each dataset whose rows an edition may have changed. No edition, no message. */
export async function requestExports(env: Env, edition: number | null): Promise<void> {
  if (edition === null) return;
  const published = await publishedDatasets(env.DB);
  const datasets = datasetsMadeFrom(await changedDatasets(env.DB, edition));
  const messages = datasets
    .filter((dataset) => published.includes(dataset))
    .map((dataset) => ({ body: { dataset, edition } }));
  if (messages.length > 0) await env.EXPORTS.sendBatch(messages);
}
