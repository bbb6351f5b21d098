/** What every step of a run needs to know. */
import type { CollectParams, Env } from '../env.ts';
import type { ArchivedFile } from './archive.ts';
import type { Steps } from './steps.ts';

export interface Collection {
  env: Env;
  /** The run's id: that of the Workflow instance. */
  id: string;
  params: CollectParams;
  steps: Steps;
  /** Line of the ledger that is being worked on. */
  line: string;
  /** Files that are being worked on. */
  files: readonly ArchivedFile[];
  /** Batches published so far, or found to change nothing. */
  batches: number;
}
