/** `GET /data/{dataset}.{format}`: chosen rows of a dataset as a file, in each format that it comes in. */
import { createRoute, type z } from '@hono/zod-openapi';
import { FILE_FORMATS, fileFormatsOf, type FileFormatId } from '../../../data/catalogue/files.ts';
import { CATALOGUE, type Dataset } from '../../../data/catalogue/index.ts';
import { databaseOf } from '../../../data/queries/database.ts';
import { exportAt, lastChangeOf } from '../../../data/queries/export.ts';
import { publishedEdition, type PublishedEdition } from '../../../data/queries/editions.ts';
import type { Filters } from '../../../data/queries/page.ts';
import { DOWNLOADED_PAGE } from '../../../data/queries/rows.ts';
import { fileSource } from '../../export/source.ts';
import { byteStream } from '../../formats/byte-stream.ts';
import { fileChunks } from '../../formats/file.ts';
import { routes, type ApiContext } from '../context.ts';
import { downloadName } from '../download-name.ts';
import { isFreshAt, readFrom, requirePublished, type ReadFrom } from '../editioned.ts';
import { filterParameters, filtersAsked } from '../filters.ts';
import { once, parameters, type Reader } from '../parameters.ts';
import { editionNumber } from '../readers.ts';
import { fileResponses } from '../responses.ts';

/** Formats that hold chosen rows whole. JSON comes in pages; a bundle is of a whole dataset. */
const ROW_FORMATS = ['csv', 'jsonl', 'xlsx', 'parquet', 'geojson'] as const;
export type RowFormat = (typeof ROW_FORMATS)[number];

/** The formats in which chosen rows of a dataset can be had, besides JSON. */
export function rowFormatsOf(dataset: Dataset): readonly RowFormat[] {
  return ROW_FORMATS.filter((format) => fileFormatsOf(dataset).includes(format));
}

const SHAPES = ['long', 'wide'] as const;

/** Which way the table lies, for a dataset and format that can lie either way. */
function shapeParameter(dataset: Dataset, format: RowFormat): Record<string, z.ZodType> {
  const { wide } = dataset;
  if (!wide || wideFormat(format) === null) return {};
  const shape: Reader<(typeof SHAPES)[number]> = {
    read: (text) => SHAPES.find((each) => each === text) ?? null,
    allowed: SHAPES,
    schema: { type: 'string', enum: [...SHAPES] },
    description: `long: a row for each ${wide.across}; wide: a column for each. Long is the default`,
  };
  return { shape: once(shape) };
}

function wideFormat(format: RowFormat): 'wide-csv' | 'wide-xlsx' | null {
  return format === 'csv' ? 'wide-csv' : format === 'xlsx' ? 'wide-xlsx' : null;
}

/**
 * The edition that a file says it is of: the one asked for, as its address does; of the whole dataset
 * the last that could have changed it, as the files in the archive do.
 */
async function editionOf(
  c: ApiContext,
  dataset: Dataset,
  { edition }: ReadFrom,
  filters: Filters,
): Promise<PublishedEdition> {
  if (Object.keys(filters).length > 0) return edition;
  const db = databaseOf(c.env.DB);
  const written = await lastChangeOf(db, dataset.id, edition.number);
  if (written === null || written === edition.number) return edition;
  return (await publishedEdition(db, written)) ?? edition;
}

/** The whole dataset from the archive where it is stored, else its rows as they come from the database. */
async function bodyOf(
  c: ApiContext,
  dataset: Dataset,
  edition: PublishedEdition,
  format: FileFormatId,
  filters: Filters,
): Promise<{ body: ReadableStream; bytes?: number }> {
  if (Object.keys(filters).length === 0) {
    const stored = await exportAt(databaseOf(c.env.DB), dataset.id, edition.number, format);
    const file = stored && (await c.env.ARCHIVE.get(stored.key));
    if (file) return { body: file.body, bytes: file.size };
  }
  const source = fileSource(c.env, dataset.id, edition, filters, DOWNLOADED_PAGE);
  return { body: byteStream(await fileChunks(format, source)) };
}

export const rows = routes();

for (const dataset of CATALOGUE) {
  for (const format of rowFormatsOf(dataset)) {
    const { extension, mediaType, title } = FILE_FORMATS[format];
    const route = createRoute({
      method: 'get',
      path: `/data/${dataset.id}.${extension}`,
      operationId: `data-${dataset.id}-${format}`,
      summary: `${dataset.title}: every row that matches, as ${title}`,
      description: `${dataset.row}. ${dataset.description} A whole dataset has in its name, and says of itself, the last edition that changed it; chosen rows have the edition asked for.`,
      request: {
        query: parameters({
          ...filterParameters(dataset),
          ...shapeParameter(dataset, format),
          edition: once(editionNumber),
        }),
      },
      responses: fileResponses('All rows that match', mediaType.split(';')[0] ?? mediaType),
    });
    rows.openapi(route, async (c) => {
      const query: Record<string, unknown> & { edition?: number } = c.req.valid('query');
      const from = await readFrom(c, query.edition);
      await requirePublished(c, dataset.id, from);
      const isWide = query.shape === 'wide';
      const given = (isWide && wideFormat(format)) || format;
      if (isFreshAt(c, from, given)) return c.body(null, 304);
      const filters = filtersAsked(dataset, query);
      const edition = await editionOf(c, dataset, from, filters);
      const { body, bytes } = await bodyOf(c, dataset, edition, given, filters);
      const stem = isWide ? `${dataset.id}-wide` : dataset.id;
      const name = downloadName(stem, edition.number, filters, extension);
      c.header('Content-Type', mediaType);
      c.header('Content-Disposition', `attachment; filename="${name}"`);
      if (bytes !== undefined) c.header('Content-Length', String(bytes));
      return c.body(body, 200);
    });
  }
}
