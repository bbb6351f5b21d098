/** `GET /api/v1/editions/{n}/changes.json`: what differs between two editions, row by row. */
import { z } from '@hono/zod-openapi';
import { DATASET_IDS } from '../../../data/codes.ts';
import { CellShape } from './data.ts';
import { EditionShape } from './common.ts';

/** One value that differs. A row that came has only new values, one that went only old ones. */
export const ChangeShape = z
  .object({
    dataset: z.enum(DATASET_IDS),
    change: z.enum(['added', 'removed', 'revised']),
    /** The row's key: one property a key column of the dataset. */
    key: z.record(z.string(), CellShape),
    /** Name of the provider or organisation that the row is about, as in the newer edition. */
    name: z.string().nullable(),
    /** The column that differs. */
    column: z.string(),
    old: CellShape,
    new: CellShape,
    difference: z.number().nullable().describe('new − old, where both are numbers'),
  })
  .openapi('Change');

export const ChangesShape = z
  .object({
    edition: EditionShape,
    /** The earlier edition compared with; null where there is none before. */
    from: EditionShape.nullable(),
    changes: z.array(ChangeShape),
    next: z.string().nullable().describe('Value of `cursor` for the next page, null on the last'),
  })
  .openapi('Changes');

/** What differs in one partition, counted. Published totals are not among it. */
export const PartitionChangesShape = z
  .object({
    partition: z.string(),
    revised: z.int().describe('Values that were revised'),
    added: z.int().describe('Rows that came'),
    removed: z.int().describe('Rows that went'),
    joined: z
      .int()
      .nullable()
      .describe('Providers of which nothing stood before; null where rows are not of providers'),
    left: z.int().nullable().describe('Providers of which nothing stands any more'),
  })
  .openapi('PartitionChanges');

export const ChangeSummaryShape = z
  .object({
    edition: EditionShape,
    from: EditionShape.nullable(),
    dataset: z.enum(DATASET_IDS),
    partitions: z
      .array(PartitionChangesShape)
      .nullable()
      .describe('null while they are being counted: ask again in a minute'),
  })
  .openapi('ChangeSummary');

/** What was counted of every edition and dataset. */
export const ChangeSummariesShape = z
  .object({
    edition: EditionShape,
    changes: z
      .array(
        z.object({
          dataset: z.enum(DATASET_IDS),
          edition: z.int().positive().describe('The edition that changed it'),
          from: z.int().positive().describe('The edition before that published rows of it'),
          partitions: z.array(PartitionChangesShape),
        }),
      )
      .describe(
        'First editions of a dataset are not among them, nor those still to be counted, which are there within minutes',
      ),
  })
  .openapi('ChangeSummaries');

export type ChangeSummariesAnswer = z.infer<typeof ChangeSummariesShape>;
export type ChangeSummaryAnswer = z.infer<typeof ChangeSummaryShape>;
export type Change = z.infer<typeof ChangeShape>;
export type ChangesAnswer = z.infer<typeof ChangesShape>;
