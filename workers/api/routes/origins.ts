/** `GET /institutions/{id}/origins`. */
import { createRoute } from '@hono/zod-openapi';
import { databaseOf } from '../../../data/queries/database.ts';
import { datasetEditionsAt } from '../../../data/queries/editions.ts';
import { originFacts, originYearsOf } from '../../../data/queries/origins.ts';
import { originRegionsAt } from '../../../data/queries/origin-years.ts';
import { assembleOrigins } from '../assemble/origins.ts';
import { routes } from '../context.ts';
import { answer, readFrom, requirePublished } from '../editioned.ts';
import { InstitutionParams, ukprnAt } from '../institution-named.ts';
import { once, parameters } from '../parameters.ts';
import { badParameter } from '../problem.ts';
import { academicYear, editionNumber } from '../readers.ts';
import { jsonResponses } from '../responses.ts';
import { OriginsShape } from '../shapes/origins.ts';

const route = createRoute({
  method: 'get',
  path: '/institutions/{id}/origins',
  operationId: 'origins',
  summary: 'Where the students of an institution come from, country by country',
  request: {
    params: InstitutionParams,
    query: parameters({ academic_year: once(academicYear), edition: once(editionNumber) }),
  },
  responses: jsonResponses('Where its students come from', OriginsShape),
});

export const origins = routes().openapi(route, async (c) => {
  const query = c.req.valid('query');
  const from = await readFrom(c, query.edition);
  await requirePublished(c, 'origin', from);
  const db = databaseOf(c.env.DB);
  const at = from.edition.number;
  const ukprn = await ukprnAt(db, at, c.req.valid('param').id);
  const held = await originRegionsAt(db, at);
  const year = query.academic_year ?? [...held.keys()].at(-1) ?? '';
  const regions = held.get(year);
  if (!regions) {
    const detail = `Countries of ${year} are not in edition ${at}.`;
    throw badParameter('academic_year', detail, [...held.keys()]);
  }
  return answer(c, from, async () => {
    const [years, editions] = await Promise.all([
      originYearsOf(db, at, ukprn, held),
      datasetEditionsAt(db, at),
    ]);
    const released = editions.find(({ dataset }) => dataset === 'origin')?.released ?? null;
    const facts = await originFacts(db, at, ukprn, [...new Set([years[0] ?? year, year])]);
    return assembleOrigins(from.edition, { ukprn, released, years, year, regions }, facts);
  });
});
