/** `GET /editions` and `GET /editions/{number}`. */
import { createRoute, z } from '@hono/zod-openapi';
import { databaseOf } from '../../../data/queries/database.ts';
import { editionDetails } from '../../../data/queries/edition-details.ts';
import { routes, type ApiContext } from '../context.ts';
import { answer, readFrom, type ReadFrom } from '../editioned.ts';
import { parameters } from '../parameters.ts';
import { ApiProblem } from '../problem.ts';
import { editionNumber } from '../readers.ts';
import { jsonResponses } from '../responses.ts';
import { EditionDetailShape, EditionListShape } from '../shapes/status.ts';

export const EditionParams = z.object({
  number: z.string().openapi({ type: 'integer', minimum: 1, description: 'Number of an edition' }),
});

/** The edition that a path names. */
export async function editionInPath(c: ApiContext, text: string): Promise<ReadFrom> {
  const number = editionNumber.read(text);
  if (number === null) {
    throw new ApiProblem(404, `There is no edition "${text}": editions are numbered from 1.`);
  }
  return readFrom(c, number);
}

const list = createRoute({
  method: 'get',
  path: '/editions',
  operationId: 'editions',
  summary: 'Every edition, newest first, with what it published and from which files',
  request: { query: parameters({}) },
  responses: jsonResponses('The editions', EditionListShape),
});

const one = createRoute({
  method: 'get',
  path: '/editions/{number}',
  operationId: 'edition',
  summary: 'One edition',
  request: { params: EditionParams, query: parameters({}) },
  responses: jsonResponses('The edition', EditionDetailShape),
});

export const editions = routes()
  .openapi(list, async (c) =>
    answer(c, await readFrom(c, undefined), async () => ({
      editions: await editionDetails(databaseOf(c.env.DB)),
    })),
  )
  .openapi(one, async (c) => {
    const from = await editionInPath(c, c.req.valid('param').number);
    return answer(c, from, async () => {
      const [found] = await editionDetails(databaseOf(c.env.DB), from.edition.number);
      return found ?? { ...from.edition, partitions: [], sources: [] };
    });
  });
