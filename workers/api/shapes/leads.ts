/** `GET /api/v1/leads`: what could be written about the figures of an edition. */
import { z } from '@hono/zod-openapi';
import { LEAD_KINDS } from '../../../data/leads/index.ts';
import { Count, EditionShape, KnownStatus, NationCode, ReleasedShape } from './common.ts';

export const LeadShape = z
  .object({
    id: z.string(),
    kind: z.enum(LEAD_KINDS),
    ukprn: z.string().describe('UKPRN, or UK'),
    slug: z.string().nullable(),
    name: z.string(),
    nation: NationCode.nullable(),
    status: KnownStatus,
    measure: z.enum(['non-uk', 'eu', 'non-eu']),
    sentence: z.string(),
    unusual: z.string().describe('How unusual it is among all providers'),
    from: z.string(),
    to: z.string(),
    figures: z.array(
      z.object({
        label: z.string(),
        academic_year: z.string(),
        value: z.number(),
        low: z.number(),
        high: z.number(),
        unit: z.enum(['students', 'share', 'rank']),
      }),
    ),
    series: z.array(Count).describe('The measure in each of `academic_years`'),
    shares: z
      .array(z.number().nullable())
      .nullable()
      .describe(
        'The measure as a fraction of all students in each of `academic_years`, null on too small a base; null where the lead is of counts',
      ),
    caveats: z.array(z.string()),
  })
  .openapi('Lead');

export const LeadsShape = z
  .object({
    edition: EditionShape,
    released: ReleasedShape,
    academic_years: z.array(z.string()),
    of: z.int().describe('Leads that match, however many are given'),
    kinds: z.array(z.object({ kind: z.enum(LEAD_KINDS), of: z.int() })),
    leads: z.array(LeadShape).describe('The most unusual of each kind first'),
  })
  .openapi('Leads');

export type LeadAnswer = z.infer<typeof LeadShape>;
export type LeadsAnswer = z.infer<typeof LeadsShape>;
