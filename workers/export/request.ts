/** Asks for the exports that follow from an edition. */
import { fileFormatsOf } from '../../data/catalogue/files.ts';
import { datasetOf, datasetsMadeFrom } from '../../data/catalogue/index.ts';
import { changedDatasets, publishedDatasets } from '../../data/publishing/published.ts';
import type { Env } from '../env.ts';

/** What a queue takes at once. */
const MOST_MESSAGES = 100;

/** Sends one message for each file of each dataset whose rows an edition may have changed. No edition, no message. */
export async function requestExports(env: Env, edition: number | null): Promise<void> {
  if (edition === null) return;
  const published = await publishedDatasets(env.DB);
  const messages = datasetsMadeFrom(await changedDatasets(env.DB, edition))
    .filter((dataset) => published.includes(dataset))
    .flatMap((dataset) =>
      fileFormatsOf(datasetOf(dataset)).map((format) => ({ body: { dataset, edition, format } })),
    );
  for (let at = 0; at < messages.length; at += MOST_MESSAGES) {
    await env.EXPORTS.sendBatch(messages.slice(at, at + MOST_MESSAGES));
  }
}
