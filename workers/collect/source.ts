/** What a source of figures is. Each stands in a folder of its own and is listed in sources.ts. */
import type { DatasetId } from '../../data/codes.ts';
import type { FactTable } from '../../data/publishing/fact-table.ts';
import type { Env } from '../env.ts';
import type { Member } from './read/members.ts';

export interface Source {
  /** Stable id, as operators write it. */
  id: string;
  title: string;
  publisher: string;
  /** What an operator can do when the publisher refuses scripts. */
  advice: string;
  /** Datasets whose rows it hands over; others may follow from them. */
  datasets: readonly DatasetId[];
  /** Cron expression of wrangler.toml on which it runs by itself; null for one that is only imported or asked for. */
  schedule: string | null;
  /** What a run reads that was given no files: each round is archived, read and published before the next. */
  rounds(env: Env): readonly Round[];
  /** Reads files that an operator handed in; absent where none can be. */
  read?: Reader;
}

/** Files that are read together. */
export interface Round {
  addresses: readonly string[];
  read: Reader;
  /** What is known of them beforehand. */
  given: Partial<Given>;
  /** Leave the round out when editions were already made from the same bytes. */
  once?: boolean;
}

/** What is known of files besides what they say themselves. */
export interface Given {
  /** Release date: more exact than the file states it, or of files that state none. */
  released?: string;
  title?: string;
  /** The day of the run, for files with no date of any kind. */
  today: string;
}

/** Reads all files of a round into the intake. @throws {Refused} */
export type Reader = (members: AsyncIterable<Member>, intake: Intake) => Promise<void>;

/**
 * Reads a CSV into the intake. Answers null when its rows were taken in, and otherwise what the file
 * is instead (`HESA Table 1 by sex …`), having added nothing.
 *
 * @throws {Refused} for anything in the file that is not known; nothing is guessed.
 */
export type Parser = (member: Member, intake: Intake) => Promise<string | null>;

/** Where a parser puts what it reads. */
export interface Intake {
  readonly given: Given;
  /** The figures of one release; each release becomes an edition. */
  release(released: string, title: string): ReleaseIntake;
  /** Notes something for the operator. */
  note(sentence: string): void;
}

export interface ReleaseIntake {
  /** Says that the CSVs hold a whole partition, which no others of the run may hold. @throws {Refused} */
  partition(dataset: DatasetId, partition: string, ...members: readonly Member[]): void;
  /** Stages rows; a table that is given none closes, and one never given stays as it is. @throws {Refused} when two have the same key. */
  add<Row extends object>(table: FactTable<Row>, rows: readonly Row[]): Promise<void>;
  /** Names a provider as the file does. */
  provider(name: ProviderName): void;
}

/** A provider's name in a file, and the academic year whose figures carried it. */
export interface ProviderName {
  ukprn: string;
  name: string;
  seen: string;
}
