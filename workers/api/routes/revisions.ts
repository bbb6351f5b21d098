/** `GET /institutions/{id}/revisions`. */
import { createRoute } from '@hono/zod-openapi';
import { databaseOf } from '../../../data/queries/database.ts';
import { publishedEdition } from '../../../data/queries/editions.ts';
import { revisionsOf } from '../../../data/queries/revisions.ts';
import { routes } from '../context.ts';
import { answer, readFrom } from '../editioned.ts';
import { InstitutionParams, ukprnAt } from '../institution-named.ts';
import { once, parameters } from '../parameters.ts';
import { editionNumber } from '../readers.ts';
import { jsonResponses } from '../responses.ts';
import { RevisionsShape } from '../shapes/revisions.ts';

const route = createRoute({
  method: 'get',
  path: '/institutions/{id}/revisions',
  operationId: 'revisions',
  summary: 'What later editions changed in the student figures of an institution',
  request: { params: InstitutionParams, query: parameters({ edition: once(editionNumber) }) },
  responses: jsonResponses('Its revisions', RevisionsShape),
});

export const revisions = routes().openapi(route, async (c) => {
  const from = await readFrom(c, c.req.valid('query').edition);
  const db = databaseOf(c.env.DB);
  const ukprn = await ukprnAt(db, from.edition.number, c.req.valid('param').id);
  return answer(c, from, async () => {
    const found = await revisionsOf(db, from.edition.number, ukprn);
    const numbers = [...new Set(found.map(({ edition }) => edition))].sort((a, b) => a - b);
    const editions = await Promise.all(numbers.map((number) => publishedEdition(db, number)));
    return {
      edition: from.edition,
      revisions: found.map(({ edition, academicYear, origin, old, now }) => ({
        edition,
        academic_year: academicYear,
        origin,
        old,
        new: now,
      })),
      editions: editions.filter((each) => each !== null),
    };
  });
});
