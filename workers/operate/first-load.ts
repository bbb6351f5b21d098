/** Loads the embedded figures into a running Atlas that lacks them. */
import { EMBEDDED_RELEASES } from '../../data/figures/releases.ts';
import type { OperatorClient } from './operator-client.ts';
import { isGood, outcomeLines } from './outcome.ts';

/**
 * The embedded releases that no edition carries yet, by title, in the order in which they are to be
 * published. One that has been given another dataset since it was loaded is among them.
 */
export async function missingReleases(client: OperatorClient): Promise<string[]> {
  const editions = await client.editions();
  const titles = new Set(editions.map(({ title }) => title));
  const datasets = new Set(
    editions.flatMap(({ partitions }) => partitions.map(({ dataset }) => dataset)),
  );
  return EMBEDDED_RELEASES.filter(
    (release) =>
      !titles.has(release.title) || release.datasets.some((dataset) => !datasets.has(dataset)),
  ).map(({ title }) => title);
}

/** Has the embedded figures collected where any is missing, and answers how that ended, in words. */
export async function loadEmbedded(
  client: OperatorClient,
  tell: (step: string) => void,
): Promise<string> {
  const missing = await missingReleases(client);
  if (missing.length === 0) return 'already loaded';
  const run = await client.finish(await client.start({ source: 'embedded' }), tell);
  if (!isGood(run)) throw new Error(outcomeLines(run).join('\n'));
  return `${missing.length} releases loaded`;
}
