/** `GET /api/v1/data/{dataset}.json`: rows of a dataset. */
import { z } from '@hono/zod-openapi';
import { DATASET_IDS } from '../../../data/codes.ts';
import { EditionShape } from './common.ts';

/** What a cell of a row may hold; null where it is missing. */
export const CellShape = z.union([z.string(), z.number(), z.null()]);

export const DataShape = z
  .object({
    edition: EditionShape,
    dataset: z.enum(DATASET_IDS),
    /** In the order of the dataset's key; one property a column of the catalogue. */
    rows: z.array(z.record(z.string(), CellShape)),
    next: z.string().nullable().describe('Value of `cursor` for the next page, null on the last'),
  })
  .openapi('Data');

export type DataAnswer = z.infer<typeof DataShape>;
export type Cell = z.infer<typeof CellShape>;
