/**
 * One collection run from file to published edition, in steps that a Workflow carries out. The
 * steps' results are plain data, and each step, tried again after a part of it was done, gives the
 * same: that is what makes retries safe.
 *
 * A run of several releases makes one edition and one line in the ledger for each. The run's own id
 * belongs to the last of them, so the run is finished when that line is.
 */
import { clearStaging } from '../../data/publishing/stage.ts';
import { EditionBusy } from '../../data/publishing/open.ts';
import { areAllPublished } from '../../data/publishing/published.ts';
import type { CollectParams, Env } from '../env.ts';
import { requestExports } from '../export/request.ts';
import { findArchived, type ArchivedFile } from './archive.ts';
import type { Batch } from './batch.ts';
import { checkBatch } from './check.ts';
import { fetchToArchive } from './fetch.ts';
import { endRun, enterRun, moveOn, recordFiles } from './ledger.ts';
import { publishBatch, type Published } from './publish-batch.ts';
import { readRound, type RoundRead } from './read-round.ts';
import { Refused } from './refused.ts';
import type { Given, Round, Source } from './source.ts';
import { sourceOf } from './sources.ts';

/** Carries out a step: once, however often the run is resumed; again when it throws, unless it was refused. */
export interface Steps {
  do<Result>(name: string, work: () => Promise<Result>): Promise<Result>;
  /** Waits a while before the next try. */
  wait(name: string, seconds: number): Promise<void>;
}

/** Seconds to wait for another run that is publishing; together longer than a run that has died holds on. */
const WAITS = [1, 2, 4, 8, 15, 30, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60];

/** Runs a collection. Resolves when its last line in the ledger is finished; @throws what failed it. */
export async function collect(
  env: Env,
  id: string,
  params: CollectParams,
  steps: Steps,
): Promise<string> {
  const line = { id };
  try {
    return await new Collection(env, id, params, steps, line).run();
  } catch (error) {
    const refused = error instanceof Refused;
    const message = error instanceof Error ? error.message : String(error);
    const said = refused
      ? 'Refused; what is served stays as it is'
      : 'Failed; nothing was published';
    const advice = refused ? '' : ` Start it again: npm run collect -- ${params.source}`;
    await steps.do('Record what went wrong', async () => {
      const ending = { step: said, error: `${message}${advice}` };
      const outcome = refused ? 'refused' : 'failed';
      await endRun(env.DB, line.id, { ...ending, outcome });
      if (line.id !== id) await endRun(env.DB, id, { ...ending, outcome });
      await clearStaging(env.DB, id);
    });
    if (!refused) throw error;
    return message;
  }
}

class Collection {
  readonly #env: Env;
  readonly #id: string;
  readonly #params: CollectParams;
  readonly #steps: Steps;
  /** The line of the ledger that is being worked on. */
  readonly #line: { id: string };
  #editions = 0;

  constructor(env: Env, id: string, params: CollectParams, steps: Steps, line: { id: string }) {
    this.#env = env;
    this.#id = id;
    this.#params = params;
    this.#steps = steps;
    this.#line = line;
  }

  async run(): Promise<string> {
    const { DB } = this.#env;
    const today = await this.#steps.do('Enter the run', async () => {
      await enterRun(DB, this.#id, this.#params);
      return new Date().toISOString().slice(0, 10);
    });
    const source = sourceOf(this.#params.source);
    if (!source) throw new Refused(`There is no source "${this.#params.source}".`);
    const rounds = this.#params.files ? [this.#roundOfFiles(source)] : source.rounds(this.#env);
    if (rounds.length === 0) {
      throw new Refused(`${source.title} has no address to fetch from. Import its files.`);
    }
    let said = '';
    for (const [index, round] of rounds.entries()) {
      said = await this.#collectRound(source, round, index, rounds.length, today);
    }
    await this.#steps.do('Clear up', () => clearStaging(DB, this.#id));
    return said;
  }

  #roundOfFiles(source: Source): Round {
    const { read } = source;
    if (!read) throw new Refused(`${source.title}: files cannot be handed in.`);
    return { addresses: [], read, given: {} };
  }

  async #collectRound(
    source: Source,
    round: Round,
    index: number,
    count: number,
    today: string,
  ): Promise<string> {
    const { DB } = this.#env;
    const place = count > 1 ? ` ${index + 1} of ${count}` : '';
    const files = await this.#archive(source, round, place);
    const isLastRound = index === count - 1;
    if (round.once) {
      const known = await this.#steps.do(`Look up files${place}`, () =>
        areAllPublished(
          DB,
          files.map(({ sha256 }) => sha256),
        ),
      );
      if (known) return isLastRound ? this.#nothingNew() : '';
    }
    const read = await this.#steps.do(`Read${place}`, async () => {
      await moveOn(DB, this.#id, `Reading${place}: ${files.map(({ name }) => name).join(', ')}`);
      const given: Given = { today, ...round.given };
      if (this.#params.released) given.released = this.#params.released;
      return readRound(this.#env, this.#id, files, round.read, given);
    });
    let said = '';
    for (const [number, batch] of read.batches.entries()) {
      const isLast = isLastRound && number === read.batches.length - 1;
      said = await this.#publish(batch, read, files, isLast);
    }
    return said;
  }

  /** The files of a round, all in the archive. */
  async #archive(source: Source, round: Round, place: string): Promise<ArchivedFile[]> {
    const files: ArchivedFile[] = [];
    for (const sha256 of this.#params.files ?? []) {
      files.push(
        await this.#steps.do(`Find ${sha256.slice(0, 12)}`, async () => {
          const file = await findArchived(this.#env, sha256);
          if (file) return file;
          throw new Refused(`The archive holds no file with the hash ${sha256}. Upload it first.`);
        }),
      );
    }
    for (const address of round.addresses) {
      files.push(
        await this.#steps.do(`Fetch ${address}`, async () => {
          await moveOn(this.#env.DB, this.#id, `Fetching${place}: ${address}`);
          return fetchToArchive(this.#env, address, source);
        }),
      );
    }
    return files;
  }

  /** Checks and publishes a batch under a line of the ledger of its own, the run's own when it is the last. */
  async #publish(
    batch: Batch,
    read: RoundRead,
    files: readonly ArchivedFile[],
    isLast: boolean,
  ): Promise<string> {
    const { DB } = this.#env;
    this.#editions += 1;
    const line = isLast ? this.#id : `${this.#id}-${this.#editions}`;
    this.#line.id = line;
    const what = `${batch.title}, release of ${batch.released}`;
    await this.#steps.do(`Check ${line}`, async () => {
      if (!isLast) await enterRun(DB, line, this.#params);
      await moveOn(DB, this.#id, `Publishing ${what}`);
      await moveOn(DB, line, `Checking ${what}`);
      await recordFiles(DB, line, filesOf(batch, files));
      await checkBatch(DB, batch);
    });
    const published = await this.#publishWhenFree(line, batch);
    await this.#steps.do(`Export ${line}`, () => requestExports(this.#env, published.edition));
    await this.#steps.do(`Record ${line}`, () => {
      const { outcome, said, edition, added, changed, removed } = published;
      const warnings = [...read.notes, ...published.warnings];
      const counts = { rowsRead: batch.rows, added, changed, removed };
      return endRun(DB, line, { outcome, step: said, edition, warnings, ...counts });
    });
    return published.said;
  }

  /** Waits for another run to have published, then publishes. */
  async #publishWhenFree(line: string, batch: Batch): Promise<Published> {
    const { DB } = this.#env;
    const run = { id: line, override: this.#params.override ?? null };
    for (const [tries, seconds] of WAITS.entries()) {
      const published = await this.#steps.do(`Publish ${line}, try ${tries + 1}`, async () => {
        try {
          await moveOn(DB, line, `Publishing ${batch.title}, release of ${batch.released}`);
          return await publishBatch(DB, batch, run);
        } catch (error) {
          if (!(error instanceof EditionBusy)) throw error;
          await moveOn(DB, line, error.message);
          return null;
        }
      });
      if (published) return published;
      await this.#steps.wait(`Wait ${tries + 1} to publish ${line}`, seconds);
    }
    throw new EditionBusy('Another run has been publishing for too long.');
  }

  async #nothingNew(): Promise<string> {
    const said = 'Nothing changed: every figure of these files is published already.';
    await this.#steps.do('Record that nothing is new', () =>
      endRun(this.#env.DB, this.#id, { outcome: 'unchanged', step: said }),
    );
    return said;
  }
}

/** The files from which a batch was made. */
function filesOf(batch: Batch, files: readonly ArchivedFile[]): ArchivedFile[] {
  const hashes = new Set(batch.partitions.flatMap((partition) => partition.files));
  return files.filter(({ sha256 }) => hashes.has(sha256));
}
