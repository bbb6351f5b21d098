/** Shapes that many answers of the API share. Zod, so that one definition checks, types and documents. */
import { z } from '@hono/zod-openapi';
import { NATIONS, STATUSES } from '../../../data/codes.ts';

/** The edition that an answer was read from. */
export const EditionShape = z
  .object({
    number: z.int().positive(),
    title: z.string(),
    released: z
      .string()
      .describe('When the publisher released the figures, as exactly as is known'),
    published_at: z.string().describe('When the Atlas published the edition, ISO 8601'),
  })
  .openapi('Edition');

/** A count of students as HESA publishes it, rounded to the nearest 5; null where the provider is not in that year's return. */
export const Count = z.int().nonnegative().nullable();

export const NationCode = z.enum(NATIONS);
export const StatusCode = z.enum(STATUSES);

/** RFC 9457 problem details. */
export const ProblemShape = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('What went wrong and what to do about it'),
    parameter: z.string().optional().describe('The parameter at fault'),
    allowed: z.array(z.string()).optional().describe('What it may be'),
    request_id: z.string(),
  })
  .openapi('Problem');

/** A place with a code: a region or local authority. */
export const AreaShape = z.object({ code: z.string(), name: z.string() }).openapi('Area');

export type Edition = z.infer<typeof EditionShape>;
export type Problem = z.infer<typeof ProblemShape>;
export type Area = z.infer<typeof AreaShape>;
