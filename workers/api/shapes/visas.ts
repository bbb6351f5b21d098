/** Applications for sponsored study in an answer about a country. */
import { z } from '@hono/zod-openapi';

const Applications = z.object({
  higher_education: z.int().describe('Sponsored by higher education institutions'),
  all: z.int().describe('Sponsored by any institution'),
});

export const VisaQuarterShape = z
  .object({
    quarter: z.string().describe('Of the calendar year, as 2024-Q4'),
    visa: Applications.describe('Entry clearance, asked for from abroad'),
    extension: Applications.describe('Extension of stay, asked for in the UK'),
    unknown: Applications.describe('Not known which of the two'),
  })
  .openapi('VisaQuarter');

export type VisaQuarter = z.infer<typeof VisaQuarterShape>;
