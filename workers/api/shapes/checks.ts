/** `GET /api/v1/checks`, and what the answers about evidence say of its pages. */
import { z } from '@hono/zod-openapi';
import { CHECK_OUTCOMES } from '../../../data/codes.ts';
import { EditionShape } from './common.ts';

/** What the last look at a page saw; all null before the first. */
export const PageCheckShape = z.object({
  checked_at: z.string().nullable().describe('When the page was last looked at, ISO 8601'),
  check_outcome: z.enum(CHECK_OUTCOMES).nullable().describe('What came of it'),
  http_status: z.int().nullable().describe('HTTP status of the last answer'),
  names_campaign: z
    .boolean()
    .nullable()
    .describe('Whether the page names the campaign; null where no text was read'),
  last_named_at: z.string().nullable().describe('When the page was last seen to name it'),
  gone_since: z.string().nullable().describe('Since when the page is no longer online'),
  unnamed_since: z
    .string()
    .nullable()
    .describe('Since when it is online and no longer names the campaign'),
});

/** A page and the last look at it. */
export const CheckShape = PageCheckShape.extend({
  url: z.string(),
  organisations: z.int().describe('Organisations for which the page is evidence'),
  failing_since: z.string().nullable().describe('Since when its site fails at every look'),
  final_url: z.string().nullable().describe('Where redirects led'),
  text_hash: z.string().nullable().describe('SHA-256 of the text that was read, hexadecimal'),
  said: z.string().nullable().describe('What happened, in a sentence'),
}).openapi('Check');

export const CheckListShape = z
  .object({
    /** The edition whose evidence the pages are. What was seen of them belongs to none. */
    edition: EditionShape,
    checks: z.array(CheckShape),
    next: z.string().nullable().describe('Value of `cursor` for the next page'),
  })
  .openapi('CheckList');

/** Last looks summed up: pages, and how many of them were found how. */
export const CheckTallyShape = z
  .object({
    pages: z.int().describe('Evidence pages of the newest edition, each once'),
    checked: z.int().describe('Pages that were looked at'),
    named: z.int().describe('Pages that name the campaign'),
    not_named: z.int().describe('Pages that do not'),
    gone: z.int().describe('Pages that are no longer online'),
    unreachable: z
      .int()
      .describe('Pages that could not be read at the last look and do not count as gone'),
    last_checked_at: z.string().nullable(),
  })
  .openapi('CheckTally');

export type PageCheckFields = z.infer<typeof PageCheckShape>;
export type Check = z.infer<typeof CheckShape>;
export type CheckListAnswer = z.infer<typeof CheckListShape>;
export type CheckTallyAnswer = z.infer<typeof CheckTallyShape>;
