/** `GET /map/memberships` and `GET /map/fee-income`. */
import { createRoute } from '@hono/zod-openapi';
import { databaseOf } from '../../../data/queries/database.ts';
import { datasetEditionsAt, partitionsAt } from '../../../data/queries/editions.ts';
import { feesOfEveryone, membershipFacts } from '../../../data/queries/map-more.ts';
import { assembleMapFees, assembleMemberships } from '../assemble/map-more.ts';
import { routes } from '../context.ts';
import { answer, readFrom, requirePublished } from '../editioned.ts';
import { once, parameters } from '../parameters.ts';
import { editionNumber } from '../readers.ts';
import { jsonResponses } from '../responses.ts';
import { MapFeeIncomeShape, MapMembershipsShape } from '../shapes/map-more.ts';

const memberships = createRoute({
  method: 'get',
  path: '/map/memberships',
  operationId: 'map-memberships',
  summary:
    'Local authority, mission groups, town and other names of every provider, to filter, group and search the map by',
  request: { query: parameters({ edition: once(editionNumber) }) },
  responses: jsonResponses('Where providers belong', MapMembershipsShape),
});

const fees = createRoute({
  method: 'get',
  path: '/map/fee-income',
  operationId: 'map-fee-income',
  summary: 'Tuition fees from outside the UK of every provider and year, as the map shows them',
  request: { query: parameters({ edition: once(editionNumber) }) },
  responses: jsonResponses('Fees by provider and year', MapFeeIncomeShape),
});

export const mapMore = routes()
  .openapi(memberships, async (c) => {
    const from = await readFrom(c, c.req.valid('query').edition);
    await requirePublished(c, 'institutions', from);
    return answer(c, from, async () => {
      const facts = await membershipFacts(databaseOf(c.env.DB), from.edition.number);
      return { edition: from.edition, providers: assembleMemberships(facts) };
    });
  })
  .openapi(fees, async (c) => {
    const from = await readFrom(c, c.req.valid('query').edition);
    await requirePublished(c, 'fee-income', from);
    return answer(c, from, async () => {
      const db = databaseOf(c.env.DB);
      const at = from.edition.number;
      const [years, editions] = await Promise.all([
        partitionsAt(db, 'fee-income', at),
        datasetEditionsAt(db, at),
      ]);
      return {
        edition: from.edition,
        released: editions.find(({ dataset }) => dataset === 'fee-income')?.released ?? null,
        academic_years: years,
        ...assembleMapFees(await feesOfEveryone(db, at, years)),
      };
    });
  });
