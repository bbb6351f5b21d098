/** `GET /api/v1/institutions/{ukprn or slug}/fee-income`: what an institution earns in tuition fees. */
import { z } from '@hono/zod-openapi';
import { EditionShape } from './common.ts';

/** Thousands of pounds, exact; null where HESA has no figure. */
const Amount = z.int().nullable().describe('Thousands of pounds, null where none is published');

export const FeeYearShape = z
  .object({
    academic_year: z.string(),
    /** Two entries of one academic year where the provider changed its year end; null for the UK, and in a year in which the provider is not in the return. */
    year_end: z.string().nullable().describe('Last day of the financial year'),
    /** False where the provider is not in that year's return. */
    returned: z.boolean(),
    uk_fees: Amount,
    eu_fees: Amount,
    non_eu_fees: Amount,
    non_uk_fees: z
      .int()
      .nullable()
      .describe('Derived: EU and non-EU fees together; null where one of them is not published'),
    total_fees: Amount,
    share: z
      .number()
      .nullable()
      .describe('Derived: fees from outside the UK as a fraction of all tuition fees'),
  })
  .openapi('FeeYear');

export const FeeIncomeShape = z
  .object({
    edition: EditionShape,
    ukprn: z.string(),
    /** Release date of the newest figures of fees that the edition holds. */
    released: z.string().nullable(),
    years: z.array(FeeYearShape).describe('Ascending by academic year and year end'),
    uk: z.array(FeeYearShape).describe("HESA's published totals for the whole UK"),
  })
  .openapi('FeeIncome');

export type FeeYear = z.infer<typeof FeeYearShape>;
export type FeeIncomeAnswer = z.infer<typeof FeeIncomeShape>;
