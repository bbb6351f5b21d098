/** The catalogue's description of a dataset, as the API gives it. */
import type { Column, Dataset } from '../../../data/catalogue/index.ts';
import type { DatasetEditions, PublishedEdition } from '../../../data/queries/editions.ts';
import { dataAddress } from '../address.ts';
import type { DatasetAnswer, DatasetListAnswer } from '../shapes/datasets.ts';

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

/** The short form, for lists. */
export function datasetSummary(
  dataset: Dataset,
  history: DatasetEditions | undefined,
): DatasetListAnswer['datasets'][number] {
  const { id, title, description, row, publisher, licence } = dataset;
  return {
    id,
    title,
    description,
    row,
    publisher: { ...publisher },
    licence: { ...licence },
    first_edition: history?.first ?? null,
    latest_edition: history?.latest ?? null,
    released: history?.released ?? null,
  };
}

/** The whole description, with the partitions that the edition holds; downloads are pinned to it. */
export function datasetDetails(
  dataset: Dataset,
  edition: PublishedEdition,
  history: DatasetEditions | undefined,
  partitions: readonly string[],
): DatasetAnswer['dataset'] {
  const downloads = (['csv', 'json'] as const).map((format) => ({
    format,
    url: dataAddress(dataset.id, format, { edition: edition.number }),
  }));
  return {
    ...datasetSummary(dataset, history),
    columns: dataset.columns.map(columnOf),
    key: [...dataset.key],
    partition: dataset.partition,
    partitions: [...partitions],
    sources: dataset.sources.map((source) => ({ ...source })),
    coverage: dataset.coverage,
    caveats: [...dataset.caveats],
    citation: dataset.citation(edition),
    downloads,
  };
}
