/**
 * How a dataset is described. CSV headers, JSON keys, filters, the OpenAPI document and the
 * dictionary are all derived from these descriptions; none is written by hand for one dataset.
 */
import type { DatasetId } from '../codes.ts';

/** A value that a column may hold, and what it stands for. */
export interface Code {
  readonly code: string;
  readonly title: string;
}

/** `year` is an academic year as `2023/24`; `date` an ISO date as exactly as is known (`2017`, `2017-07`, `2017-07-04`). */
export type ColumnType = 'text' | 'integer' | 'number' | 'year' | 'date';

/** The form of codes that are too many to list, such as UKPRNs. */
export interface CodeForm {
  readonly pattern: RegExp;
  /** The form in words, for the reader whose value does not fit. */
  readonly words: string;
  /** Whether a code of that form stands for anything; where left out, any may. */
  readonly isKnown?: (code: string) => boolean;
}

export interface Column {
  /** Stable public name: CSV header, JSON key, filter parameter. */
  readonly name: string;
  readonly title: string;
  readonly type: ColumnType;
  readonly unit?: string;
  readonly description: string;
  readonly nullable: boolean;
  /** Every value that the column may hold, where they can be listed. */
  readonly codes?: readonly Code[];
  /** The form of its values, where they cannot. */
  readonly form?: CodeForm;
  /** Whether rows can be asked for by this column; such a column has `codes`, a `form` or type `year`. */
  readonly filter?: boolean;
  /** What to know before using the column. */
  readonly caveats?: readonly string[];
}

export interface Link {
  readonly title: string;
  readonly url: string;
}

/** What a citation needs to know of an edition. */
export interface CitedEdition {
  readonly number: number;
  readonly published_at: string;
}

/** A table with a column for each code: names of columns of the dataset. */
export interface Wide {
  /** Columns that stay, the first of the line. Those of them that are in the key tell one line from another. */
  readonly keep: readonly string[];
  /** The column whose codes become columns. */
  readonly across: string;
  /** The column that fills them. */
  readonly value: string;
}

export interface Dataset {
  readonly id: DatasetId;
  readonly title: string;
  readonly description: string;
  /** What one row is. */
  readonly row: string;
  /** In the order of the CSV. */
  readonly columns: readonly Column[];
  /** Names of the columns that tell one row from another, in the order of the rows. */
  readonly key: readonly string[];
  /** Names of the columns by whose values the dataset is published, a space between them, or `all` where it is published whole. */
  readonly partition: string;
  /** Name of the column that stands for the row in a list of changes. */
  readonly headline: string;
  /** Datasets whose editions can change what these rows say. */
  readonly madeFrom: readonly DatasetId[];
  readonly publisher: { readonly name: string; readonly url: string | null };
  readonly sources: readonly Link[];
  readonly licence: { readonly name: string; readonly url: string | null };
  readonly coverage: string;
  /** Which places it tells apart, in a few words. */
  readonly places: string;
  /** First and last calendar year, where its partitions do not tell the years. */
  readonly span?: readonly [string, string];
  readonly caveats: readonly string[];
  /** How the dataset lies wide, where it has a column of codes that people want side by side. */
  readonly wide?: Wide;
  citation(edition: CitedEdition): string;
}
