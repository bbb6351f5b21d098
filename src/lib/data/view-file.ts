/** What a page shows, as a file: the same rows that it draws, in its order, for its whole state. */
import { FILE_FORMATS } from '../../../data/catalogue/files.ts';
import { datasetOf, type Column } from '../../../data/catalogue/index.ts';
import { atlas } from '../../../workers/api/client.ts';
import { ask } from '../page/ask.ts';
import type { DatasetId } from '../../../data/codes.ts';
import type { Edition } from '../../../workers/api/shapes/common.ts';
import type { Cell } from '../../../workers/api/shapes/data.ts';
import { byteStream } from '../../../workers/formats/byte-stream.ts';
import type { Described, TableSubject } from '../../../workers/formats/about.ts';
import type { Table } from '../../../workers/formats/table.ts';
import { tableCsvText } from '../../../workers/formats/table-csv.ts';
import { tableGeoJson } from '../../../workers/formats/table-json.ts';
import { tableXlsx } from '../../../workers/formats/table-xlsx.ts';

/** GeoJSON only of rows that have a latitude and a longitude. */
export type ViewFormat = 'csv' | 'json' | 'xlsx' | 'geojson';

export interface View {
  /** Start of the file's name. */
  readonly name: string;
  readonly title: string;
  /** The dataset that the figures come from: whose they are, and what to know of them. Else the same in words of its own. */
  readonly from: DatasetId | Described;
  /** Further datasets whose figures stand in its rows. */
  readonly also?: readonly DatasetId[];
  /** What one row is. */
  readonly row?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  readonly edition: Edition;
  /** Address of the page. */
  readonly url: URL;
}

/** A column of a view. */
export function column(
  name: string,
  type: Column['type'],
  description: string,
  more: Partial<Column> = {},
): Column {
  return { name, title: description, type, description, nullable: true, ...more };
}

async function* onePage(rows: View['rows']) {
  yield rows.map((row) => ({ ...row }));
}

/** The sources of a view, each with the release of what the edition holds of it. */
async function subjectOf(view: View, fetch: typeof globalThis.fetch): Promise<TableSubject> {
  const { from, also = [], edition, row = 'A line of the table that the page shows' } = view;
  const known = [...(typeof from === 'string' ? [from] : []), ...also];
  // The Atlas's own tables are made of no dataset: there is nothing to ask.
  const { datasets } =
    known.length === 0
      ? { datasets: [] }
      : await ask(atlas(fetch).datasets({ edition: edition.number }));
  const part = (id: DatasetId) => ({
    dataset: datasetOf(id),
    released: datasets.find((each) => each.id === id)?.released ?? null,
  });
  const main = typeof from === 'string' ? part(from) : { dataset: from, released: null };
  return {
    ...main,
    dataset: { ...main.dataset, title: view.title, row },
    // A dataset that the edition does not hold has nothing in its files.
    also: also.map(part).filter(({ released }) => released !== null),
    edition,
    page: view.url.href,
  };
}

async function chunksOf(
  view: View,
  format: ViewFormat,
  fetch: typeof globalThis.fetch,
): Promise<AsyncIterable<string | Uint8Array>> {
  const table: Table = { columns: view.columns, pages: onePage(view.rows) };
  if (format === 'csv') return tableCsvText(table);
  if (format === 'json') return jsonOf(view);
  if (format === 'geojson') return tableGeoJson(table);
  return tableXlsx(table, await subjectOf(view, fetch));
}

async function* jsonOf({ title, edition, url, columns, rows }: View): AsyncGenerator<string> {
  const dictionary = columns.map(({ name, type, description, unit }) => ({
    ...{ name, type, description, unit: unit ?? null },
  }));
  yield JSON.stringify({ title, edition, page: url.href, columns: dictionary, rows });
}

/** The file as an answer. An empty selection has a header and no rows. */
export async function viewFile(
  view: View,
  format: ViewFormat,
  fetch: typeof globalThis.fetch,
): Promise<Response> {
  const name = `${view.name}-edition-${view.edition.number}.${format}`;
  return new Response(byteStream(await chunksOf(view, format, fetch)), {
    headers: {
      'Content-Type': FILE_FORMATS[format].mediaType,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'public, max-age=60, must-revalidate',
      'Access-Control-Allow-Origin': '*',
    },
  });
}

/** The address of the page whose file is asked for: without the extension, with all that it says. */
export function pageOf(url: URL, pathname: string): URL {
  return new URL(pathname + url.search, url);
}
