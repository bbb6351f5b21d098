/** The catalogue's description of a dataset, as the API gives it. */
import {
  datasetOf,
  type CitedEdition,
  type Column,
  type Dataset,
} from '../../../data/catalogue/index.ts';
import { yearsHeld } from '../../../data/catalogue/years.ts';
import type { DatasetEditions } from '../../../data/queries/editions.ts';
import { fileAddress, FILE_FORMATS, fileFormatsOf } from '../../../data/catalogue/files.ts';
import type { DatasetFiles } from '../../../data/queries/dataset-files.ts';
import type { DatasetAnswer, DatasetListAnswer, FileOffered } from '../shapes/datasets.ts';

function columnOf(column: Column): DatasetAnswer['dataset']['columns'][number] {
  return {
    name: column.name,
    title: column.title,
    type: column.type,
    unit: column.unit ?? null,
    description: column.description,
    nullable: column.nullable,
    filter: column.filter ?? false,
    codes: column.codes?.map(({ code, title }) => ({ code, title })) ?? null,
    caveats: [...(column.caveats ?? [])],
  };
}

/** The whole dataset in every format that it comes in, at the edition that last changed it. */
function downloadsOf(dataset: Dataset, stored: DatasetFiles | undefined): FileOffered[] {
  if (!stored) return [];
  return fileFormatsOf(dataset).map((format) => {
    const { title, about, mediaType } = FILE_FORMATS[format];
    const file = stored.files.find((each) => each.format === format);
    return {
      format,
      title,
      about,
      media_type: mediaType,
      url: fileAddress(dataset.id, stored.edition, format),
      bytes: file?.bytes ?? null,
      rows: file?.rows ?? null,
      sha256: file?.sha256 ?? null,
    };
  });
}

/** What an edition holds of a dataset. */
export interface HeldAt {
  history: DatasetEditions | undefined;
  partitions: readonly string[];
  stored: DatasetFiles | undefined;
}

/** The short form, for lists. */
export function datasetSummary(
  dataset: Dataset,
  { history, partitions, stored }: HeldAt,
): DatasetListAnswer['datasets'][number] {
  const { id, title, description, row, publisher, licence, coverage } = dataset;
  return {
    id,
    title,
    description,
    row,
    publisher: { ...publisher },
    licence: { ...licence },
    first_edition: history?.first ?? null,
    latest_edition: stored?.edition ?? null,
    released: history?.released ?? null,
    coverage,
    places: dataset.places,
    years: [...yearsHeld(dataset, partitions)],
    partitions: [...partitions],
    downloads: downloadsOf(dataset, stored),
  };
}

/** The whole description; downloads are pinned to the edition that last changed it, and `edition` is that one, to be cited. */
export function datasetDetails(
  dataset: Dataset,
  edition: CitedEdition,
  held: HeldAt,
  filteredFormats: readonly string[],
): DatasetAnswer['dataset'] {
  return {
    ...datasetSummary(dataset, held),
    columns: dataset.columns.map(columnOf),
    key: [...dataset.key],
    partition: dataset.partition,
    sources: dataset.sources.map((source) => ({ ...source })),
    caveats: [...dataset.caveats],
    follows: dataset.madeFrom
      .filter((id) => id !== dataset.id)
      .map((id) => ({ id, title: datasetOf(id).title })),
    citation: dataset.citation(edition),
    filtered_formats: ['json', ...filteredFormats],
    wide: dataset.wide !== undefined,
  };
}
