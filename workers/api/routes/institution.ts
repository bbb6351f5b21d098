/** `GET /institutions/{id}`. */
import { createRoute } from '@hono/zod-openapi';
import { checksOf, newestCheck } from '../../../data/queries/checks.ts';
import { databaseOf } from '../../../data/queries/database.ts';
import { partitionsAt, releasedAt } from '../../../data/queries/editions.ts';
import {
  institutionFacts,
  predecessorsOf,
  successorOf,
} from '../../../data/queries/institution.ts';
import { predecessorsListed } from '../../../data/institutions/successors.ts';
import { assembleInstitution } from '../assemble/institution.ts';
import { routes } from '../context.ts';
import { isFreshObserved, readFrom, unlessHeld } from '../editioned.ts';
import { InstitutionParams, noSuchInstitution, ukprnAt } from '../institution-named.ts';
import { once, parameters } from '../parameters.ts';
import { editionNumber } from '../readers.ts';
import { jsonResponses } from '../responses.ts';
import { InstitutionShape } from '../shapes/institution.ts';

const route = createRoute({
  method: 'get',
  path: '/institutions/{id}',
  operationId: 'institution',
  summary: 'An institution: its figures, its rank and the evidence of its part in the campaign',
  request: {
    params: InstitutionParams,
    query: parameters({ edition: once(editionNumber) }),
  },
  responses: jsonResponses('The institution', InstitutionShape),
});

export const institution = routes().openapi(route, async (c) => {
  const { id } = c.req.valid('param');
  const from = await readFrom(c, c.req.valid('query').edition);
  const db = databaseOf(c.env.DB);
  const at = from.edition.number;
  const ukprn = await ukprnAt(db, at, id);
  const observed = from.isPinned ? null : await newestCheck(db);
  return unlessHeld(c, isFreshObserved(c, from, 'json', observed), async () => {
    const [years, released] = await Promise.all([
      partitionsAt(db, 'enrolment', at),
      releasedAt(db, at),
    ]);
    const facts = await institutionFacts(db, at, ukprn, years.at(-1) ?? '');
    if (!facts.institution) throw noSuchInstitution(id);
    const { successor } = facts.institution;
    const before = predecessorsListed(ukprn);
    const urls = facts.evidence.map(({ url }) => url);
    const [after, predecessors, checks] = await Promise.all([
      successor === null ? null : successorOf(db, at, successor),
      before.length === 0 ? [] : predecessorsOf(db, at, ukprn, before),
      from.isPinned ? null : checksOf(db, urls),
    ]);
    return assembleInstitution(
      from.edition,
      released,
      years,
      { ...facts, institution: facts.institution },
      after,
      predecessors,
      checks,
    );
  });
});
