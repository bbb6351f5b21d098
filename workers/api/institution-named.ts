/** Addresses that name an institution. */
import { z } from '@hono/zod-openapi';
import type { Database } from '../../data/queries/database.ts';
import { findInstitution } from '../../data/queries/find-institution.ts';
import { ApiProblem } from './problem.ts';

/** The part of the address that names it. */
export const InstitutionParams = z.object({
  id: z.string().openapi({
    description: "A UKPRN, or the last part of the address of the institution's page, old ones too",
    example: 'university-of-sheffield',
  }),
});

export function noSuchInstitution(id: string): ApiProblem {
  return new ApiProblem(404, `No institution is known as "${id}". Search /api/v1/institutions.`);
}

/**
 * UKPRN of the institution that an address names.
 *
 * @throws ApiProblem 404 where the edition knows none by that name
 */
export async function ukprnAt(db: Database, edition: number, id: string): Promise<string> {
  const ukprn = await findInstitution(db, edition, id);
  if (ukprn === null) throw noSuchInstitution(id);
  return ukprn;
}
