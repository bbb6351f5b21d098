/**
 * What becomes of the names on a page's list of supporters. Names that match no known organisation,
 * or more than one, are kept for a moderator; organisations that the list names while the page is no
 * evidence for them yet are told in the ledger. Neither makes a status: evidence is published through
 * the pipeline.
 */
import { keepUnmatched } from '../../data/publishing/checks.ts';
import { formsOf, matchOf } from '../../data/participation/listed-name.ts';
import { databaseOf } from '../../data/queries/database.ts';
import { publishedEdition } from '../../data/queries/editions.ts';
import { evidencedBy, knownUnder } from '../../data/queries/known-names.ts';
import { addWarning } from '../collect/ledger.ts';
import type { CheckMessage, Env } from '../env.ts';

/** Most names that a warning lists. */
const MOST_NAMED = 20;

/** @param listed names as the page writes them; none where it has no list */
export async function keepListed(
  env: Env,
  { run, url }: CheckMessage,
  listed: readonly string[],
  at: string,
): Promise<void> {
  if (listed.length === 0) return;
  const db = databaseOf(env.DB);
  const edition = await publishedEdition(db);
  if (!edition) return;
  const [known, evidenced] = await Promise.all([
    knownUnder(db, edition.number, listed.flatMap(formsOf)),
    evidencedBy(db, edition.number, url),
  ]);
  const found = listed.map((name) => ({ name, match: matchOf(name, known) }));
  const unmatched = found.flatMap(({ name, match }) => (match ? [] : [name]));
  await keepUnmatched(env.DB, url, unmatched, at);
  const unheard = found.flatMap(({ name, match }) => {
    if (!match) return [];
    const ids = [match.organisation, match.ukprn].filter((id) => id !== null);
    return ids.some((id) => evidenced.has(id)) ? [] : [name];
  });
  if (unheard.length === 0) return;
  const more = unheard.length - MOST_NAMED;
  const rest = more > 0 ? ` and ${more} more` : '';
  await addWarning(
    env.DB,
    run,
    `${url} lists supporters for which it is no evidence yet: ${unheard.slice(0, MOST_NAMED).join(', ')}${rest}.`,
  );
}
