/** `GET /trends`. */
import { createRoute } from '@hono/zod-openapi';
import { databaseOf } from '../../../data/queries/database.ts';
import { partitionsAt, releasedAt } from '../../../data/queries/editions.ts';
import { trendFacts } from '../../../data/queries/trends.ts';
import { assembleTrends } from '../assemble/trends.ts';
import { routes } from '../context.ts';
import { answer, readFrom } from '../editioned.ts';
import { once, parameters } from '../parameters.ts';
import { editionNumber } from '../readers.ts';
import { jsonResponses } from '../responses.ts';
import { TrendsShape } from '../shapes/trends.ts';

const route = createRoute({
  method: 'get',
  path: '/trends',
  operationId: 'trends',
  summary: 'Every institution that was ever in the figures, with its students over the years',
  request: { query: parameters({ edition: once(editionNumber) }) },
  responses: jsonResponses('All institutions', TrendsShape),
});

export const trends = routes().openapi(route, async (c) => {
  const from = await readFrom(c, c.req.valid('query').edition);
  return answer(c, from, async () => {
    const db = databaseOf(c.env.DB);
    const at = from.edition.number;
    const [years, released] = await Promise.all([
      partitionsAt(db, 'enrolment', at),
      releasedAt(db, at),
    ]);
    const facts = await trendFacts(db, at, years);
    return assembleTrends(from.edition, released, years, facts);
  });
});
