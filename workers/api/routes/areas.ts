/** `GET /areas` and `/areas/{code}`. */
import { createRoute, z } from '@hono/zod-openapi';
import { areaOfCode } from '../../../data/geography/levels.ts';
import { areaFacts } from '../../../data/queries/area-facts.ts';
import { databaseOf } from '../../../data/queries/database.ts';
import { partitionsAt, releasedAt } from '../../../data/queries/editions.ts';
import { assembleArea, assembleAreas, type AreaGround } from '../assemble/areas.ts';
import { routes, type ApiContext } from '../context.ts';
import { answer, readFrom, requirePublished, type ReadFrom } from '../editioned.ts';
import { once, parameters } from '../parameters.ts';
import { ApiProblem } from '../problem.ts';
import { editionNumber } from '../readers.ts';
import { jsonResponses } from '../responses.ts';
import { AreaAnswerShape, AreaListShape } from '../shapes/areas.ts';

const query = parameters({ edition: once(editionNumber) });

const list = createRoute({
  method: 'get',
  path: '/areas',
  operationId: 'areas',
  summary:
    'Nations, regions and local authorities with providers, and their international students',
  request: { query },
  responses: jsonResponses('All areas with a provider', AreaListShape),
});

const one = createRoute({
  method: 'get',
  path: '/areas/{code}',
  operationId: 'area',
  summary: 'One nation, region or local authority: its providers, students, backers and fees',
  request: {
    params: z.object({
      code: z.string().openapi({ description: 'ONS code', example: 'E12000003' }),
    }),
    query,
  },
  responses: jsonResponses('The area', AreaAnswerShape),
});

/** Every year of students, and the newest of fees. */
async function groundOf(c: ApiContext, { edition }: ReadFrom): Promise<AreaGround> {
  const db = databaseOf(c.env.DB);
  const [years, feeYears, released] = await Promise.all([
    partitionsAt(db, 'enrolment', edition.number),
    partitionsAt(db, 'fee-income', edition.number),
    releasedAt(db, edition.number),
  ]);
  const facts = await areaFacts(db, edition.number, years, feeYears.slice(-1));
  return { edition, released, years, facts };
}

export const areas = routes()
  .openapi(list, async (c) => {
    const from = await readFrom(c, c.req.valid('query').edition);
    await requirePublished(c, 'enrolment', from);
    return answer(c, from, async () => assembleAreas(await groundOf(c, from)));
  })
  .openapi(one, async (c) => {
    const { code } = c.req.valid('param');
    const area = areaOfCode(code);
    if (!area) {
      throw new ApiProblem(
        404,
        `There is no area ${code}. /api/v1/areas lists those with providers, by their ONS codes.`,
      );
    }
    const from = await readFrom(c, c.req.valid('query').edition);
    await requirePublished(c, 'enrolment', from);
    return answer(c, from, async () => assembleArea(await groundOf(c, from), area));
  });
