/** `GET /institutions/{id}/peers`. */
import { createRoute } from '@hono/zod-openapi';
import { databaseOf } from '../../../data/queries/database.ts';
import { releasedAt } from '../../../data/queries/editions.ts';
import { latestReturnOf, peerFacts } from '../../../data/queries/peers.ts';
import { assemblePeers } from '../assemble/peers.ts';
import { routes } from '../context.ts';
import { answer, readFrom } from '../editioned.ts';
import { InstitutionParams, ukprnAt } from '../institution-named.ts';
import { once, parameters } from '../parameters.ts';
import { editionNumber } from '../readers.ts';
import { jsonResponses } from '../responses.ts';
import { PeersShape } from '../shapes/peers.ts';

const route = createRoute({
  method: 'get',
  path: '/institutions/{id}/peers',
  operationId: 'peers',
  summary: 'Who stands near an institution: by number, by share, in its region, in its groups',
  request: { params: InstitutionParams, query: parameters({ edition: once(editionNumber) }) },
  responses: jsonResponses('Its peers', PeersShape),
});

export const peers = routes().openapi(route, async (c) => {
  const from = await readFrom(c, c.req.valid('query').edition);
  const db = databaseOf(c.env.DB);
  const at = from.edition.number;
  const ukprn = await ukprnAt(db, at, c.req.valid('param').id);
  return answer(c, from, async () => {
    const [year, released] = await Promise.all([latestReturnOf(db, at, ukprn), releasedAt(db, at)]);
    if (year === null) {
      const spread = { non_uk: [], share: [] };
      return { edition: from.edition, academic_year: null, spread, lists: [] };
    }
    return assemblePeers(from.edition, released, ukprn, year, await peerFacts(db, at, year));
  });
});
