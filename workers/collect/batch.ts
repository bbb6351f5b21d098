/** What a run read of one release, staged and ready to be checked and published as an edition. */
import type { DatasetId } from '../../data/codes.ts';
import type { ProviderName } from './source.ts';

/** Plain data, because it passes between the steps of a Workflow. */
export interface Batch {
  /** Key of its rows in the staging tables. */
  staging: string;
  released: string;
  title: string;
  /** Whole partitions, and the files that they came from. */
  partitions: BatchPartition[];
  /** Names of the tables that the files gave, of no row too; others of the same dataset stay as they are. */
  tables: string[];
  /** Rows of each dataset that were staged. */
  rows: number;
  /** What is wrong with the figures in themselves, as far as it shows while they are read, in words; null where nothing is. */
  fault: string | null;
  /** Providers as the files name them, one name a provider: that of the newest academic year. */
  names: ProviderName[];
}

export interface BatchPartition {
  dataset: DatasetId;
  partition: string;
  /** Hashes of the files. */
  files: string[];
  /** Names of the files, for messages. */
  fileNames: string[];
}

/** The datasets of a batch, each once. */
export function datasetsOf(batch: Batch): DatasetId[] {
  return [...new Set(batch.partitions.map(({ dataset }) => dataset))];
}

/** The partitions of a dataset in a batch, ascending. */
export function partitionsOf(batch: Pick<Batch, 'partitions'>, dataset: DatasetId): string[] {
  return batch.partitions
    .filter((each) => each.dataset === dataset)
    .map(({ partition }) => partition)
    .sort();
}
