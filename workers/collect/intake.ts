/** Stages what a reader hands over, release by release. */
import type { DatasetId } from '../../data/codes.ts';
import type { FactTable } from '../../data/publishing/fact-table.ts';
import { DuplicateRow } from '../../data/publishing/duplicate-row.ts';
import { Stager } from '../../data/publishing/stage.ts';
import { ORIGIN, type OriginRow } from '../../data/publishing/tables.ts';
import { partitionsOf, type Batch, type BatchPartition } from './batch.ts';
import { OriginTally } from './checks/origin-tally.ts';
import { INCOHERENT, listed } from './listed.ts';
import { Refused } from './refused.ts';
import type { Member } from './read/members.ts';
import type { Given, Intake, ProviderName, ReleaseIntake } from './source.ts';

/** The intake of a run: gives out one part for each release, and the batches at the end. */
export class StagingIntake implements Intake {
  readonly given: Given;
  readonly notes: string[] = [];
  readonly #db: D1Database;
  readonly #staging: string;
  readonly #alive: () => Promise<void>;
  readonly #releases = new Map<string, StagingRelease>();

  /** @param alive called now and then while rows are being staged */
  constructor(db: D1Database, staging: string, given: Given, alive: () => Promise<void>) {
    this.#db = db;
    this.#staging = staging;
    this.given = given;
    this.#alive = alive;
  }

  note(sentence: string): void {
    this.notes.push(sentence);
  }

  release(stated: string, title: string): ReleaseIntake {
    const released = moreExact(stated, this.given.released);
    requireReleased(released, this.given.today);
    let release = this.#releases.get(released);
    if (!release) {
      const staging = `${this.#staging}@${released}`;
      release = new StagingRelease(this.#db, staging, released, this.given.title ?? title, () =>
        this.#alive(),
      );
      this.#releases.set(released, release);
    }
    return release;
  }

  /** Writes what is still held and answers the batches, oldest release first. */
  async finish(): Promise<Batch[]> {
    const releases = [...this.#releases.values()].sort((a, b) =>
      a.released < b.released ? -1 : 1,
    );
    const batches: Batch[] = [];
    for (const release of releases) batches.push(await release.finish());
    return batches;
  }
}

/** An operator may know the day where the file states a year, but not another year. */
function moreExact(stated: string, given: string | undefined): string {
  if (given === undefined) return stated;
  if (given.startsWith(stated)) return given;
  if (stated.startsWith(given)) return stated;
  throw new Refused(`The release date given is ${given}, but the file says ${stated}.`);
}

/** A slip such as 2052 for 2025 would keep out every release until then; clocks may be wrong by less than a year. */
function requireReleased(released: string, today: string): void {
  const time = Date.parse(released);
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(released);
  if (isDay && Number(released.slice(0, 4)) <= Number(today.slice(0, 4)) + 1) return;
  throw new Refused(
    `${released} as the date of a release is ${isDay ? 'still to come' : 'no day of the calendar'}.`,
  );
}

class StagingRelease implements ReleaseIntake {
  readonly released: string;
  readonly #db: D1Database;
  readonly #staging: string;
  readonly #title: string;
  readonly #alive: () => Promise<void>;
  readonly #stagers = new Map<string, Stager<object>>();
  readonly #partitions = new Map<string, BatchPartition>();
  readonly #names = new Map<string, ProviderName>();
  readonly #origin = new OriginTally();

  constructor(
    db: D1Database,
    staging: string,
    released: string,
    title: string,
    alive: () => Promise<void>,
  ) {
    this.#db = db;
    this.#staging = staging;
    this.released = released;
    this.#title = title;
    this.#alive = alive;
  }

  partition(dataset: DatasetId, partition: string, ...members: readonly Member[]): void {
    const key = `${dataset} ${partition}`;
    const fileNames = members.map(({ name }) => name);
    const other = this.#partitions.get(key);
    if (other) {
      throw new Refused(
        `${partition} stands twice in the release of ${this.released}: in ${other.fileNames.join(', ')} and in ${fileNames.join(', ')}. Give each once.`,
      );
    }
    const files = [...new Set(members.map(({ sha256 }) => sha256))];
    this.#partitions.set(key, { dataset, partition, files, fileNames });
  }

  async add<Row extends object>(table: FactTable<Row>, rows: readonly Row[]): Promise<void> {
    let stager = this.#stagers.get(table.name);
    if (!stager) {
      stager = new Stager<object>(this.#db, this.#staging, table);
      this.#stagers.set(table.name, stager);
    }
    await refusingDuplicates(async () => {
      if (table.name === ORIGIN.name) this.#origin.add(rows as readonly object[] as OriginRow[]);
      await stager.add(rows);
    });
    await this.#alive();
  }

  provider(name: ProviderName): void {
    const known = this.#names.get(name.ukprn);
    if (known && known.seen >= name.seen) return;
    this.#names.set(name.ukprn, { ...name, name: copyOf(name.name) });
  }

  async finish(): Promise<Batch> {
    for (const stager of this.#stagers.values()) await refusingDuplicates(() => stager.flush());
    const partitions = [...this.#partitions.values()];
    const faults = this.#origin.faults(partitionsOf({ partitions }, 'origin'));
    return {
      staging: this.#staging,
      released: this.released,
      title: this.#title,
      partitions,
      tables: [...this.#stagers.keys()],
      rows: [...this.#stagers.values()].reduce((sum, { rows }) => sum + rows, 0),
      fault: faults.length > 0 ? listed(INCOHERENT, faults) : null,
      names: [...this.#names.values()],
    };
  }
}

/** The same text by itself: cut out of a chunk of a file, it would keep the whole chunk in memory. */
function copyOf(text: string): string {
  return [...text].join('');
}

async function refusingDuplicates(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof DuplicateRow) throw new Refused(error.message);
    throw error;
  }
}
