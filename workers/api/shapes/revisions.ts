/** `GET /api/v1/institutions/{ukprn or slug}/revisions`: what became of its published figures. */
import { z } from '@hono/zod-openapi';
import { ORIGINS } from '../../../data/codes.ts';
import { Count, EditionShape } from './common.ts';

export const RevisionShape = z
  .object({
    edition: z.int().positive().describe('The edition that changed the figure'),
    academic_year: z.string(),
    origin: z.enum(ORIGINS),
    old: z.int().nonnegative(),
    new: Count.describe('Null where the figure was taken away'),
  })
  .openapi('Revision');

export const RevisionsShape = z
  .object({
    edition: EditionShape,
    /** By academic year, origin and edition. */
    revisions: z.array(RevisionShape),
    /** The editions named in them, and when their figures were released. */
    editions: z.array(EditionShape),
  })
  .openapi('Revisions');

export type Revision = z.infer<typeof RevisionShape>;
export type RevisionsAnswer = z.infer<typeof RevisionsShape>;
