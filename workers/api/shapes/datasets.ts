/** `GET /api/v1/datasets` and `GET /api/v1/datasets/{id}`: the catalogue as data. */
import { z } from '@hono/zod-openapi';
import { DATASET_IDS } from '../../../data/codes.ts';
import { EditionShape } from './common.ts';

/** A code that a column may hold, and what it stands for. */
export const CodeShape = z.object({ code: z.string(), title: z.string() }).openapi('Code');

export const ColumnShape = z
  .object({
    name: z.string().describe('Machine name: CSV header, JSON key and filter parameter'),
    title: z.string(),
    type: z.enum(['text', 'integer', 'number', 'year', 'date']),
    unit: z.string().nullable(),
    description: z.string(),
    nullable: z.boolean(),
    filter: z.boolean().describe('Whether rows can be asked for by this column'),
    codes: z.array(CodeShape).nullable().describe('Every value that the column may hold'),
    caveats: z.array(z.string()).describe('What to know before using the column'),
  })
  .openapi('Column');

/** A whole dataset as a file. Length, rows and hash are null while it is still to be written; it can be had all the same. */
export const FileShape = z
  .object({
    format: z.string(),
    title: z.string(),
    about: z.string(),
    media_type: z.string(),
    url: z.string(),
    bytes: z.int().nullable(),
    rows: z.int().nullable().describe('Rows in the file; a workbook may stop before the last'),
    sha256: z.string().nullable(),
  })
  .openapi('File');

export const DatasetSummaryShape = z
  .object({
    id: z.enum(DATASET_IDS),
    title: z.string(),
    description: z.string(),
    row: z.string().describe('What one row is'),
    publisher: z.object({ name: z.string(), url: z.string().nullable() }),
    licence: z.object({ name: z.string(), url: z.string().nullable() }),
    first_edition: z.int().nullable().describe('Edition that first held rows of this dataset'),
    latest_edition: z
      .int()
      .nullable()
      .describe(
        'Newest edition whose files of it may differ from those before: it published rows of the dataset or of one that its columns follow',
      ),
    released: z.string().nullable().describe('Release date of its newest figures'),
    coverage: z.string(),
    places: z.string().describe('Which places it tells apart, in a few words'),
    years: z
      .array(z.string())
      .describe('Academic or calendar years that the edition holds; empty where it has none'),
    partitions: z.array(z.string()).describe('Partitions that the edition holds'),
    downloads: z.array(FileShape).describe('The whole dataset in every format'),
  })
  .openapi('DatasetSummary');

export const DatasetShape = z
  .object({
    edition: EditionShape,
    dataset: DatasetSummaryShape.extend({
      columns: z.array(ColumnShape),
      key: z.array(z.string()).describe('Columns that tell one row from another'),
      partition: z.string().describe('What is published whole: a column, or `all`'),
      sources: z.array(z.object({ title: z.string(), url: z.string() })),
      caveats: z.array(z.string()),
      follows: z
        .array(z.object({ id: z.string(), title: z.string() }))
        .describe(
          'Further datasets that some of its columns follow: what changed there is told among their changes, not among its own',
        ),
      citation: z
        .string()
        .describe('Names the edition whose files these are, which is `latest_edition`'),
      filtered_formats: z
        .array(z.string())
        .describe('Formats of /data/{id}.{format}, which takes filters'),
      wide: z.boolean().describe('Whether `shape=wide` is possible'),
    }),
  })
  .openapi('Dataset');

export const DatasetListShape = z
  .object({ edition: EditionShape, datasets: z.array(DatasetSummaryShape) })
  .openapi('DatasetList');

export type DatasetListAnswer = z.infer<typeof DatasetListShape>;
export type DatasetAnswer = z.infer<typeof DatasetShape>;
export type DatasetDetail = DatasetAnswer['dataset'];
export type DatasetSummary = DatasetListAnswer['datasets'][number];
export type FileOffered = z.infer<typeof FileShape>;
