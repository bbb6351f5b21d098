/** Parts of `GET /api/v1/countries/{code}` that come from other tables than that of providers. */
import { z } from '@hono/zod-openapi';
import { Count } from './common.ts';

export const NationYearShape = z
  .object({
    academic_year: z.string(),
    england: Count,
    scotland: Count,
    wales: Count,
    northern_ireland: Count,
    uk: Count.describe('Published total, not a sum'),
  })
  .openapi('NationYear');

export const TransnationalYearShape = z
  .object({
    academic_year: z.string(),
    students: Count.describe('Null where HESA does not list the country: under 1,000, not zero'),
  })
  .openapi('TransnationalYear');

export const BreakShape = z
  .object({
    academic_year: z.string().describe('The first that is counted the new way'),
    short: z.string(),
    words: z.string(),
    source: z.object({ title: z.string(), url: z.string() }),
  })
  .openapi('Break');

export type NationYear = z.infer<typeof NationYearShape>;
export type TransnationalYear = z.infer<typeof TransnationalYearShape>;
export type Break = z.infer<typeof BreakShape>;
