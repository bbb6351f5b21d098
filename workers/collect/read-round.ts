/** Reads the archived files of a round into staging. */
import { clearStaging } from '../../data/publishing/stage.ts';
import type { Env } from '../env.ts';
import { rawKey, type ArchivedFile } from './archive.ts';
import type { Batch } from './batch.ts';
import { StagingIntake } from './intake.ts';
import { heartbeat } from './ledger.ts';
import { Refused } from './refused.ts';
import { membersOf, type Member } from './read/members.ts';
import type { Given, Reader } from './source.ts';

/** What a round holds. */
export interface RoundRead {
  /** Oldest release first. */
  batches: Batch[];
  notes: string[];
}

/**
 * Stages the rows of the files under the run's id. Whatever an earlier try staged is cleared first,
 * so trying again gives the same.
 *
 * @throws {Refused} for anything in the files that is not known.
 */
export async function readRound(
  env: Env,
  runId: string,
  files: readonly ArchivedFile[],
  read: Reader,
  given: Given,
): Promise<RoundRead> {
  await clearStaging(env.DB, runId);
  const intake = new StagingIntake(env.DB, runId, given, heartbeat(env.DB, runId));
  await read(membersOfAll(env, files), intake);
  const batches = await intake.finish();
  if (batches.length === 0) throw new Refused('There is nothing in the files.');
  return { batches, notes: intake.notes };
}

async function* membersOfAll(env: Env, files: readonly ArchivedFile[]): AsyncGenerator<Member> {
  for (const { sha256, name } of files) {
    const stored = await env.ARCHIVE.get(rawKey(sha256));
    if (!stored) throw new Refused(`${name} is no longer in the archive. Hand it in again.`);
    yield* membersOf(stored.body, name, sha256);
  }
}
