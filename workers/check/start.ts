/** Starts a round of checks: a line in the ledger, and one message a page. */
import { databaseOf } from '../../data/queries/database.ts';
import { evidenceUrls } from '../../data/queries/checks.ts';
import { publishedEdition } from '../../data/queries/editions.ts';
import { endRun, enterRun, moveOn } from '../collect/ledger.ts';
import type { CheckMessage, CollectParams, Env } from '../env.ts';
import { EVIDENCE_CHECKS } from './schedule.ts';

/** Most messages that a queue takes at once. */
const MOST_MESSAGES = 100;

/**
 * Sends one message for each page of the newest edition's evidence, however many organisations it
 * speaks of. Makes no edition, and what it finds none either.
 */
export async function startChecks(
  env: Env,
  id: string,
  trigger: CollectParams['trigger'],
): Promise<void> {
  const since = new Date().toISOString();
  await enterRun(env.DB, id, { source: EVIDENCE_CHECKS, trigger });
  try {
    const db = databaseOf(env.DB);
    const edition = await publishedEdition(db);
    const urls = edition ? await evidenceUrls(db, edition.number) : [];
    if (urls.length === 0) {
      await endRun(env.DB, id, { outcome: 'unchanged', step: 'There is no evidence to check.' });
      return;
    }
    await moveOn(env.DB, id, `Waiting to look at ${urls.length} pages`);
    const messages = urls.map((url): { body: CheckMessage } => ({
      body: { run: id, url, since, of: urls.length },
    }));
    for (let at = 0; at < messages.length; at += MOST_MESSAGES) {
      await env.CHECKS.sendBatch(messages.slice(at, at + MOST_MESSAGES));
    }
  } catch (error) {
    await endRun(env.DB, id, {
      outcome: 'failed',
      step: 'Failed: what is known of the pages stays as it was',
      error: `The pages could not be handed out. Start it again: npm run collect -- ${EVIDENCE_CHECKS}`,
    });
    throw error;
  }
}
