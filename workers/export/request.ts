/** Asks for the exports that follow from an edition. */
import { fileFormatsOf } from '../../data/catalogue/files.ts';
import { datasetOf, datasetsMadeFrom } from '../../data/catalogue/index.ts';
import type { DatasetId } from '../../data/codes.ts';
import { changedDatasets, publishedDatasets } from '../../data/publishing/published.ts';
import { databaseOf } from '../../data/queries/database.ts';
import { editionBefore } from '../../data/queries/export.ts';
import type { CountMessage, Env, ExportMessage } from '../env.ts';

/** What a queue takes at once. */
const MOST_MESSAGES = 100;

/** One message for each dataset that had an edition before: what is different is counted first, as pages tell it. */
async function countsOf(
  env: Env,
  changed: readonly DatasetId[],
  edition: number,
): Promise<CountMessage[]> {
  const db = databaseOf(env.DB);
  const counts: CountMessage[] = [];
  for (const dataset of changed) {
    const against = await editionBefore(db, dataset, edition);
    if (against > 0) counts.push({ dataset, edition, against });
  }
  return counts;
}

/** Sends one message for each file of each dataset whose rows an edition may have changed, and last one for its leads. No edition, no message. */
export async function requestExports(env: Env, edition: number | null): Promise<void> {
  if (edition === null) return;
  const published = await publishedDatasets(env.DB);
  const changed = await changedDatasets(env.DB, edition);
  const files = datasetsMadeFrom(changed)
    .filter((dataset) => published.includes(dataset))
    .flatMap((dataset) =>
      fileFormatsOf(datasetOf(dataset)).map((format): ExportMessage => ({
        dataset,
        edition,
        format,
      })),
    );
  const counts = await countsOf(env, changed, edition);
  const messages = [...counts, ...files, { leadsOf: edition }].map((body) => ({ body }));
  for (let at = 0; at < messages.length; at += MOST_MESSAGES) {
    await env.EXPORTS.sendBatch(messages.slice(at, at + MOST_MESSAGES));
  }
}
