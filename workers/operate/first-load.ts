/** Loads the embedded figures into a running Atlas that lacks them. */
import { EMBEDDED_RELEASES } from '../../data/figures/releases.ts';
import type { OperatorClient } from './operator-client.ts';
import { isGood, outcomeLines } from './outcome.ts';

/** The embedded releases that no edition carries yet, by title, in the order in which they are to be published. */
export async function missingReleases(client: OperatorClient): Promise<string[]> {
  const published = new Set(await client.editions());
  return EMBEDDED_RELEASES.map(({ title }) => title).filter((title) => !published.has(title));
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
