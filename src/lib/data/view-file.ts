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

/** Whose figures these are; `released` is null where no publisher released any. */
interface Source {
  readonly dataset: Described;
  readonly released: string | null;
}

async function* onePage(rows: View['rows']) {
  yield rows.map((row) => ({ ...row }));
}

/** Whose figures a view holds, each with the release of what the edition holds of it; what it mainly shows first. */
async function sourcesOf(
  { from, also = [], edition }: View,
  fetch: typeof globalThis.fetch,
): Promise<[Source, ...Source[]]> {
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
  // A dataset that the edition does not hold has nothing in its files.
  return [main, ...also.map(part).filter(({ released }) => released !== null)];
}

async function subjectOf(view: View, fetch: typeof globalThis.fetch): Promise<TableSubject> {
  const [main, ...also] = await sourcesOf(view, fetch);
  const { title, edition, url, row = 'A line of the table that the page shows' } = view;
  return { ...main, dataset: { ...main.dataset, title, row }, also, edition, page: url.href };
}

async function chunksOf(
  view: View,
  format: ViewFormat,
  fetch: typeof globalThis.fetch,
): Promise<AsyncIterable<string | Uint8Array>> {
  const table: Table = { columns: view.columns, pages: onePage(view.rows) };
  if (format === 'csv') return tableCsvText(table);
  if (format === 'json') return jsonOf(view, await sourcesOf(view, fetch));
  if (format === 'geojson') return tableGeoJson(table);
  return tableXlsx(table, await subjectOf(view, fetch));
}

/** An edition has title and release of what it published last, which may be none of these figures: they are not said here. */
async function* jsonOf(view: View, parts: readonly Source[]): AsyncGenerator<string> {
  const { title, url, columns, rows } = view;
  const edition = { number: view.edition.number, published_at: view.edition.published_at };
  const sources = parts.map(({ dataset: { title, publisher, licence, citation }, released }) => ({
    ...{ title, publisher, licence, released },
    citation: citation(view.edition),
  }));
  const dictionary = columns.map(({ name, type, description, unit }) => ({
    ...{ name, type, description, unit: unit ?? null },
  }));
  yield JSON.stringify({ title, edition, page: url.href, sources, columns: dictionary, rows });
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
