/** Addresses of the API, for links and downloads as much as for the client. */
import type { DatasetId } from '../../data/codes.ts';

/** Parameters of an address; a list becomes a repeated parameter, undefined is left out. */
export type Query = Record<string, string | number | readonly string[] | undefined>;

/** `?a=1&b=2`, or nothing where there is nothing to say. */
export function queryString(query: Query): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    for (const each of Array.isArray(value) ? value : [value]) search.append(name, String(each));
  }
  const text = search.toString();
  return text && `?${text}`;
}

/** Formats in which chosen rows of a dataset can be had; `json` comes in pages, the others whole. */
export type RowsFormat = 'json' | 'csv' | 'jsonl' | 'xlsx' | 'parquet' | 'geojson';

/**
 * Where the rows of a dataset can be had, e.g.
 * `dataAddress('enrolment', 'csv', { ukprn: '10007157' })` →
 * `/api/v1/data/enrolment.csv?ukprn=10007157`. The filters are the dataset's coded columns.
 */
export function dataAddress(dataset: DatasetId, format: RowsFormat, query: Query = {}): string {
  return `/api/v1/data/${dataset}.${format}${queryString(query)}`;
}

/** Where the row-level changes of an edition can be had. */
export function changesAddress(
  edition: number,
  format: 'csv' | 'json' | 'xlsx',
  query: Query = {},
): string {
  return `/api/v1/editions/${edition}/changes.${format}${queryString(query)}`;
}

/** What a comparison is asked for, as texts of an address: `p` and `b` are lists with commas. */
export interface CompareQuery {
  p?: string | undefined;
  b?: string | undefined;
  measure?: string | undefined;
  as?: string | undefined;
  base?: string | undefined;
  edition?: number | undefined;
}

/** Where a comparison can be had. */
export function compareAddress(format: 'csv' | 'json', query: CompareQuery): string {
  return `/api/v1/compare${format === 'csv' ? '.csv' : ''}${queryString({ ...query })}`;
}
