/** `GET /api/v1/trends`: every institution that was ever in the figures, with its students over the years. */
import { z } from '@hono/zod-openapi';
import {
  AreaShape,
  Count,
  EditionShape,
  KnownStatus,
  NationCode,
  ReleasedShape,
} from './common.ts';

export const TrendShape = z
  .object({
    ukprn: z.string(),
    slug: z.string(),
    name: z.string(),
    /** Other names that find it. */
    aliases: z.array(z.string()),
    town: z.string().nullable(),
    nation: NationCode.nullable(),
    region: z.string().nullable().describe('ONS region code; see `regions` of the answer'),
    status: KnownStatus,
    /** The institution that it became part of, or went on as. */
    successor: z.object({ slug: z.string(), name: z.string() }).nullable(),
    closed: z
      .string()
      .nullable()
      .describe('When it closed, as exactly as is known; null where it is not known to have'),
    non_uk: z.array(Count).describe('One for each of `academic_years`'),
    total: z.array(Count).describe('One for each of `academic_years`'),
  })
  .openapi('Trend');

export const TrendsShape = z
  .object({
    edition: EditionShape,
    released: ReleasedShape,
    /** Every academic year that the edition holds, ascending. */
    academic_years: z.array(z.string()),
    regions: z.array(AreaShape),
    /** By UKPRN. */
    institutions: z.array(TrendShape),
  })
  .openapi('Trends');

export type Trend = z.infer<typeof TrendShape>;
export type TrendsAnswer = z.infer<typeof TrendsShape>;
