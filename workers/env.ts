import type { FileFormatId } from '../data/catalogue/files.ts';
import type { DatasetId } from '../data/codes.ts';

/** What the Worker is given: bindings of wrangler.toml, variables and secrets. */
export interface Env {
  DB: D1Database;
  ARCHIVE: R2Bucket;
  EXPORTS: Queue<ExportMessage | CountMessage | LeadsMessage>;
  CHECKS: Queue<CheckMessage>;
  COLLECT: Workflow<CollectParams>;
  READERS: RateLimit;
  OPERATORS: RateLimit;
  ASSETS: Fetcher;
  /** Base address of HESA's site, or of a mirror. */
  HESA_BASE: string;
  /** Public address of the Atlas, without a slash at its end, for all that names it; may be empty. */
  SITE: string;
  /** Where a publisher can reach us; goes into the User-Agent. */
  CONTACT: string;
  /** Secret that operator calls carry. Absent: every operator call is refused. */
  OPERATOR_TOKEN?: string;
}

/** One export to write: a whole dataset as it stands in an edition, in one format. */
export interface ExportMessage {
  dataset: DatasetId;
  edition: number;
  format: FileFormatId;
}

/** One comparison to count: what an edition changed of a dataset since an earlier one, 0 for nothing yet. */
export interface CountMessage {
  dataset: DatasetId;
  edition: number;
  against: number;
}

/** An edition whose leads are to be found. */
export interface LeadsMessage {
  leadsOf: number;
}

/** One evidence page to look at. */
export interface CheckMessage {
  /** The round's line in the ledger. */
  run: string;
  url: string;
  /** When the round began. */
  since: string;
  /** How many pages the round has. */
  of: number;
}

/** What a collection run is asked to do. Its id is the Workflow instance's id. */
export interface CollectParams {
  source: string;
  trigger: 'cron' | 'operator' | 'embedded';
  /** Files already in the archive, by SHA-256; absent, the source's own addresses are fetched. */
  files?: string[];
  /** Exact release date of the files, where the operator knows it better than they say it. */
  released?: string;
  /** Lets one run pass the shrinkage check; recorded in the ledger. */
  override?: { reason: string };
}
