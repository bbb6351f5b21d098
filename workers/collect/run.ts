/**
 * One collection run from file to published edition, in steps that a Workflow carries out. The
 * steps' results are plain data, and each step, tried again after a part of it was done, gives the
 * same: that is what makes retries safe.
 *
 * A run of several releases makes one edition and one line in the ledger for each. The run's own id
 * belongs to the last of them, so the run is finished when that line is.
 */
import { areAllPublished } from '../../data/publishing/published.ts';
import { clearStaging } from '../../data/publishing/stage.ts';
import type { CollectParams, Env } from '../env.ts';
import type { Collection } from './collection.ts';
import { conclude } from './conclude.ts';
import { sayFailure } from './failure.ts';
import { gather } from './gather.ts';
import { buryDead, endIfRunning, endRun, enterRun, moveOn, recordFiles } from './ledger.ts';
import { readRound } from './read-round.ts';
import { Refused } from './refused.ts';
import type { Given, Round, Source } from './source.ts';
import { sourceOf } from './sources.ts';
import type { Steps } from './steps.ts';

/** Runs a collection. Resolves to what came of it once the ledger says so; @throws what failed it. */
export async function collect(
  env: Env,
  id: string,
  params: CollectParams,
  steps: Steps,
): Promise<string> {
  const collection: Collection = { env, id, params, steps, line: id, files: [], batches: 0 };
  try {
    return await collectRounds(collection);
  } catch (error) {
    await recordFailure(collection, error);
    if (error instanceof Refused) return error.message;
    throw error;
  }
}

async function collectRounds(collection: Collection): Promise<string> {
  const { env, id, params, steps } = collection;
  const today = await steps.do('Enter the run', async () => {
    const now = new Date();
    await enterRun(env.DB, id, params);
    await buryDead(env.DB, now);
    return now.toISOString().slice(0, 10);
  });
  const source = sourceOf(params.source);
  if (!source) throw new Refused(`There is no source "${params.source}".`);
  const rounds = params.files ? [roundOfFiles(source)] : source.rounds(env);
  if (rounds.length === 0) {
    throw new Refused(`${source.title}: there is no address to fetch from. Import its files.`);
  }
  let said = '';
  for (const index of rounds.keys()) {
    said = await collectRound(collection, source, rounds, index, today);
  }
  await steps.do('Clear up', () => clearStaging(env.DB, id));
  return said;
}

function roundOfFiles({ read, title }: Source): Round {
  if (!read) throw new Refused(`${title}: files cannot be handed in.`);
  return { addresses: [], read, given: {} };
}

async function collectRound(
  collection: Collection,
  source: Source,
  rounds: readonly Round[],
  index: number,
  today: string,
): Promise<string> {
  const { env, id, params, steps } = collection;
  const round = rounds[index];
  if (!round) return '';
  const place = rounds.length > 1 ? ` ${index + 1} of ${rounds.length}` : '';
  const isLastRound = index === rounds.length - 1;
  collection.files = [];
  const files = await gather(collection, source, round, place);
  collection.files = files;
  if (round.once) {
    const hashes = files.map(({ sha256 }) => sha256);
    const known = await steps.do(`Look up files${place}`, () => areAllPublished(env.DB, hashes));
    if (known) return isLastRound ? recordNothingNew(collection) : '';
  }
  const { batches, notes } = await steps.do(`Read${place}`, async () => {
    await moveOn(env.DB, id, `Reading${place}: ${files.map(({ name }) => name).join(', ')}`);
    const given: Given = { today, ...round.given };
    if (params.released) given.released = params.released;
    return readRound(env, id, files, round.read, given);
  });
  let said = '';
  for (const [number, batch] of batches.entries()) {
    const isLast = isLastRound && number === batches.length - 1;
    said = await conclude(collection, batch, notes, isLast);
  }
  return said;
}

async function recordNothingNew({ env, id, steps }: Collection): Promise<string> {
  const said = 'Nothing changed: every figure of these files is published already.';
  await steps.do('Record that nothing is new', () =>
    endRun(env.DB, id, { outcome: 'unchanged', step: said }),
  );
  return said;
}

/**
 * Ends the line that was being worked on, and the run's own, with what went wrong and what to do.
 * Lines of releases that were published before stay as they are.
 */
async function recordFailure(
  { env, id, params, steps, line, files }: Collection,
  error: unknown,
): Promise<void> {
  const refused = error instanceof Refused;
  const message = sayFailure(error);
  if (!refused) console.error(`Run ${id} failed:`, error);
  const again = params.files ? 'Hand the files in again' : 'Start it again';
  const command = params.files ? 'npm run import' : `npm run collect -- ${params.source}`;
  const advice = refused ? '' : ` ${again}: ${command}`;
  await steps.do('Record what went wrong', async () => {
    await recordFiles(env.DB, line, files);
    for (const each of new Set([line, id])) {
      await endIfRunning(env.DB, each, {
        outcome: refused ? 'refused' : 'failed',
        step: `${refused ? 'Refused' : 'Failed'}: what is served stays as it was`,
        error: `${message}${advice}`,
      });
    }
    await clearStaging(env.DB, id);
  });
}
