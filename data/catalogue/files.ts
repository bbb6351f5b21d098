/**
 * The files in which a dataset is given out. Everything is derived from the dataset's description:
 * one with coordinates has GeoJSON, one that says how it lies wide has that shape too.
 */
import type { DatasetId } from '../codes.ts';
import type { Dataset } from './types.ts';

/** What a file is: its extension, its media type and what it is good for. */
export interface FileFormat {
  readonly extension: string;
  readonly title: string;
  readonly about: string;
  readonly mediaType: string;
}

export const FILE_FORMATS = {
  csv: {
    extension: 'csv',
    title: 'CSV',
    about: 'UTF-8, commas, one header line',
    mediaType: 'text/csv; charset=utf-8; header=present',
  },
  xlsx: {
    extension: 'xlsx',
    title: 'XLSX',
    about: 'For Excel: notes, data, dictionary',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  json: {
    extension: 'json',
    title: 'JSON',
    about: 'An array of rows',
    mediaType: 'application/json',
  },
  jsonl: {
    extension: 'jsonl',
    title: 'JSON Lines',
    about: 'One row a line, for streams',
    mediaType: 'application/x-ndjson',
  },
  parquet: {
    extension: 'parquet',
    title: 'Parquet',
    about: 'Typed columns, small and fast',
    mediaType: 'application/vnd.apache.parquet',
  },
  geojson: {
    extension: 'geojson',
    title: 'GeoJSON',
    about: 'Points for maps, WGS 84',
    mediaType: 'application/geo+json',
  },
  zip: {
    extension: 'zip',
    title: 'ZIP bundle',
    about: 'CSV, dictionary, notes, changes, checksums',
    mediaType: 'application/zip',
  },
  'wide-csv': {
    extension: 'csv',
    title: 'CSV, wide',
    about: 'One column a code',
    mediaType: 'text/csv; charset=utf-8; header=present',
  },
  'wide-xlsx': {
    extension: 'xlsx',
    title: 'XLSX, wide',
    about: 'One column a code, for Excel',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
} as const satisfies Record<string, FileFormat>;

export type FileFormatId = keyof typeof FILE_FORMATS;

const IDS = Object.keys(FILE_FORMATS) as FileFormatId[];

/** Whether rows of a dataset stand at a place. */
export function hasPlaces({ columns }: Pick<Dataset, 'columns'>): boolean {
  return ['latitude', 'longitude'].every((name) => columns.some((column) => column.name === name));
}

/** The files of a dataset, in the order in which they are offered. */
export function fileFormatsOf(dataset: Dataset): readonly FileFormatId[] {
  return IDS.filter((id) => {
    if (id === 'geojson') return hasPlaces(dataset);
    return id.startsWith('wide-') ? dataset.wide !== undefined : true;
  });
}

/** `enrolment.csv`, `enrolment-wide.csv`. */
export function fileName(dataset: DatasetId, format: FileFormatId): string {
  const shape = format.startsWith('wide-') ? '-wide' : '';
  return `${dataset}${shape}.${FILE_FORMATS[format].extension}`;
}

/** Where a whole dataset can be had as it stands in an edition, for ever; or as it stands now. */
export function fileAddress(
  dataset: DatasetId,
  edition: number | 'latest',
  format: FileFormatId,
): string {
  return `/data/${dataset}/${edition}/${fileName(dataset, format)}`;
}
