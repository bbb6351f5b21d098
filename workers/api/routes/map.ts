/** `GET /map`. */
import { createRoute } from '@hono/zod-openapi';
import { databaseOf } from '../../../data/queries/database.ts';
import { partitionsAt, releasedAt } from '../../../data/queries/editions.ts';
import { mapFacts } from '../../../data/queries/map.ts';
import { assembleMap } from '../assemble/map.ts';
import { routes } from '../context.ts';
import { answer, readFrom, requirePublished } from '../editioned.ts';
import { once, parameters, repeatable } from '../parameters.ts';
import { badParameter } from '../problem.ts';
import { academicYear, editionNumber } from '../readers.ts';
import { jsonResponses } from '../responses.ts';
import { MapShape } from '../shapes/map.ts';

const route = createRoute({
  method: 'get',
  path: '/map',
  operationId: 'map',
  summary:
    'Providers, their international students and who backs the campaign, as the map shows them',
  request: {
    query: parameters({
      academic_year: repeatable({
        ...academicYear,
        description: 'Academic years whose figures are wanted; the newest is the default',
      }),
      edition: once(editionNumber),
    }),
  },
  responses: jsonResponses('What the map draws', MapShape),
});

export const map = routes().openapi(route, async (c) => {
  const { academic_year, edition } = c.req.valid('query');
  const from = await readFrom(c, edition);
  await requirePublished(c, 'enrolment', from);
  return answer(c, from, async () => {
    const db = databaseOf(c.env.DB);
    const [years, released] = await Promise.all([
      partitionsAt(db, 'enrolment', from.edition.number),
      releasedAt(db, from.edition.number),
    ]);
    const unknown = academic_year?.find((year) => !years.includes(year));
    if (unknown !== undefined) {
      throw badParameter(
        'academic_year',
        `Edition ${from.edition.number} has no figures of ${unknown}. It has ${years.join(', ')}.`,
        years,
      );
    }
    const shown = academic_year ? [...academic_year].sort() : years.slice(-1);
    const facts = await mapFacts(db, from.edition.number, years, shown);
    return assembleMap(from.edition, released, years, shown, facts);
  });
});
