/** The catalogue as the rows of a file: a dataset each, with where it can be had whole. */
import type { DatasetSummary } from '../../../workers/api/shapes/datasets.ts';
import { ownTable } from './own-table.ts';
import { column } from './view-file.ts';

export const CATALOGUE_TITLE = 'Datasets of the Atlas';

export const OF_CATALOGUE = ownTable(
  CATALOGUE_TITLE,
  'What the Atlas gives out: whose it is, what it covers, where the whole of it can be had.',
  'Every dataset that the edition holds.',
);

export const CATALOGUE_COLUMNS = [
  column('dataset', 'text', 'Its name in addresses', { nullable: false }),
  column('title', 'text', 'Title', { nullable: false }),
  column('description', 'text', 'What it holds', { nullable: false }),
  column('row', 'text', 'What one row is', { nullable: false }),
  column('publisher', 'text', 'Whose figures they are', { nullable: false }),
  column('licence', 'text', 'Licence', { nullable: false }),
  column('places', 'text', 'Places that it tells apart', { nullable: false }),
  column('first_year', 'text', 'First academic or calendar year; empty where it has none'),
  column('last_year', 'text', 'Last academic or calendar year; empty where it has none'),
  column('coverage', 'text', 'What it covers, and what not', { nullable: false }),
  column('first_edition', 'integer', 'Edition that first held it'),
  column('latest_edition', 'integer', 'Newest edition that changed it'),
  column('released', 'date', 'When its newest figures were released'),
  column('rows', 'integer', 'Rows; empty while they are being counted', { unit: 'rows' }),
  column('csv_bytes', 'integer', 'Length of the CSV; empty while it is being written', {
    unit: 'bytes',
  }),
  column('csv_sha256', 'text', 'SHA-256 of the CSV; empty while it is being written'),
  column('csv', 'text', 'Address of the whole as CSV'),
  column('page', 'text', 'Address of its page, where every format is', { nullable: false }),
];

/** In the order of the page. @param site the site's own address, without a slash at its end */
export function catalogueRows(site: string, datasets: readonly DatasetSummary[]) {
  return datasets.map((each) => {
    const csv = each.downloads.find(({ format }) => format === 'csv');
    return {
      dataset: each.id,
      title: each.title,
      description: each.description,
      row: each.row,
      publisher: each.publisher.name,
      licence: each.licence.name,
      places: each.places,
      first_year: each.years[0] ?? null,
      last_year: each.years.at(-1) ?? null,
      coverage: each.coverage,
      first_edition: each.first_edition,
      latest_edition: each.latest_edition,
      released: each.released,
      rows: csv?.rows ?? null,
      csv_bytes: csv?.bytes ?? null,
      csv_sha256: csv?.sha256 ?? null,
      csv: csv ? site + csv.url : null,
      page: `${site}/data/${each.id}`,
    };
  });
}
