/** Brings the files of a round together: all in the archive, fetched or handed in. */
import { findArchived, type ArchivedFile } from './archive.ts';
import type { Collection } from './collection.ts';
import { FetchFailed, fetchToArchive } from './fetch.ts';
import { moveOn } from './ledger.ts';
import { Refused } from './refused.ts';
import type { Round, Source } from './source.ts';

/**
 * The files that an operator named, then those at the round's addresses; a step each.
 *
 * @param place `2 of 4` where there are several rounds, for the ledger
 */
export async function gather(
  { env, id, params, steps }: Collection,
  source: Source,
  round: Round,
  place: string,
): Promise<ArchivedFile[]> {
  const files: ArchivedFile[] = [];
  for (const sha256 of new Set(params.files)) {
    files.push(
      await steps.do(`Find ${sha256.slice(0, 12)}`, async () => {
        const file = await findArchived(env, sha256);
        if (file) return file;
        throw new Refused(`The archive holds no file with the hash ${sha256}. Upload it first.`);
      }),
    );
  }
  for (const address of round.addresses) {
    files.push(
      await steps.do(`Fetch ${address}`, async () => {
        await moveOn(env.DB, id, `Fetching${place}: ${address}`);
        try {
          return await fetchToArchive(env, address, source);
        } catch (error) {
          if (error instanceof FetchFailed) {
            await moveOn(env.DB, id, `${error.message} Trying again in a moment`);
          }
          throw error;
        }
      }),
    );
  }
  return files;
}
