/** Shapes that many answers of the API share. Zod, so that one definition checks, types and documents. */
import { z } from '@hono/zod-openapi';
import { NATIONS, STATUSES } from '../../../data/codes.ts';

/** The edition that an answer was read from. */
export const EditionShape = z
  .object({
    number: z.int().positive(),
    title: z.string().describe('What the edition published, which may be another dataset'),
    released: z
      .string()
      .describe(
        'When the figures that this edition published were released, as exactly as is known. An answer holds datasets of earlier editions too: each says its own in /datasets, as `released`',
      ),
    published_at: z.string().describe('When the Atlas published the edition, ISO 8601'),
  })
  .openapi('Edition');

/** A count of students as HESA publishes it, rounded to the nearest 5; null where the provider is not in that year's return. */
export const Count = z.int().nonnegative().nullable();

export const NationCode = z.enum(NATIONS);
export const StatusCode = z.enum(STATUSES);

/** What the evidence shows; null in an edition from before any evidence was published, which knows of none and cannot say that none was found. */
export const KnownStatus = StatusCode.nullable();

/** When what an edition holds of the figures and of the evidence was released; null for what was first published later. */
export const ReleasedShape = z
  .object({
    enrolment: z.string().nullable().describe('Release date of its newest student figures'),
    backers: z.string().nullable().describe('Release date of its newest evidence'),
  })
  .openapi('Released');

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
export type Released = z.infer<typeof ReleasedShape>;
export type Area = z.infer<typeof AreaShape>;
