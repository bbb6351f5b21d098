/** From a batch that was read to its edition: check, publish, record, ask for exports. */
import { EditionBusy } from '../../data/publishing/open.ts';
import { requestExports } from '../export/request.ts';
import type { ArchivedFile } from './archive.ts';
import type { Batch } from './batch.ts';
import { checkBatch } from './check.ts';
import type { Collection } from './collection.ts';
import { endRun, enterRun, moveOn, recordFiles } from './ledger.ts';
import { publishBatch, type Published } from './publish-batch.ts';

/** Seconds to wait for another run that is publishing; together longer than a run that has died holds on. */
const WAITS = [1, 2, 4, 8, 15, 30, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60];

/**
 * Publishes a batch under a line of the ledger of its own, the run's own when it is the last.
 *
 * @returns what came of it, in words
 */
export async function conclude(
  collection: Collection,
  batch: Batch,
  notes: readonly string[],
  isLast: boolean,
): Promise<string> {
  const { env, id, params, steps, files } = collection;
  collection.batches += 1;
  const line = isLast ? id : `${id}-${collection.batches}`;
  collection.line = line;
  const what = `${batch.title}, release of ${batch.released}`;
  await steps.do(`Check ${line}`, async () => {
    if (!isLast) await enterRun(env.DB, line, params);
    await moveOn(env.DB, id, `Publishing ${what}`);
    await moveOn(env.DB, line, `Checking ${what}`);
    await recordFiles(env.DB, line, filesOf(batch, files));
    await checkBatch(env.DB, batch);
  });
  const published = await publishWhenFree(collection, batch);
  await steps.do(`Record ${line}`, () => {
    const { outcome, said, edition, added, changed, removed } = published;
    const warnings = [...notes, ...published.warnings];
    const counts = { rowsRead: batch.rows, added, changed, removed };
    return endRun(env.DB, line, { outcome, step: said, edition, warnings, ...counts });
  });
  collection.line = id;
  await steps.do(`Export ${line}`, () => requestExports(env, published.edition));
  return published.said;
}

/** Waits for another run to have published, then publishes. @throws {EditionBusy} when that never ends. */
async function publishWhenFree(
  { env, params, steps, line }: Collection,
  batch: Batch,
): Promise<Published> {
  const run = { id: line, override: params.override ?? null };
  for (const [tries, seconds] of WAITS.entries()) {
    const published = await steps.do(`Publish ${line}, try ${tries + 1}`, async () => {
      try {
        await moveOn(env.DB, line, `Publishing ${batch.title}, release of ${batch.released}`);
        return await publishBatch(env.DB, batch, run);
      } catch (error) {
        if (!(error instanceof EditionBusy)) throw error;
        await moveOn(env.DB, line, error.message);
        return null;
      }
    });
    if (published) return published;
    await steps.wait(`Wait ${tries + 1} to publish ${line}`, seconds);
  }
  throw new EditionBusy('Another run has been publishing for too long.');
}

/** The files from which a batch was made. */
function filesOf(batch: Batch, files: readonly ArchivedFile[]): ArchivedFile[] {
  const hashes = new Set(batch.partitions.flatMap((partition) => partition.files));
  return files.filter(({ sha256 }) => hashes.has(sha256));
}
