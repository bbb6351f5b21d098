/** `GET /institutions/{id}/fee-income`. */
import { createRoute } from '@hono/zod-openapi';
import { databaseOf } from '../../../data/queries/database.ts';
import { datasetEditionsAt, partitionsAt } from '../../../data/queries/editions.ts';
import { feeFacts } from '../../../data/queries/fee-income.ts';
import { assembleFeeIncome } from '../assemble/fee-income.ts';
import { routes } from '../context.ts';
import { answer, readFrom, requirePublished } from '../editioned.ts';
import { InstitutionParams, ukprnAt } from '../institution-named.ts';
import { once, parameters } from '../parameters.ts';
import { editionNumber } from '../readers.ts';
import { jsonResponses } from '../responses.ts';
import { FeeIncomeShape } from '../shapes/fee-income.ts';

const route = createRoute({
  method: 'get',
  path: '/institutions/{id}/fee-income',
  operationId: 'fee-income',
  summary: 'What an institution earns in tuition fees, and how much of it from outside the UK',
  request: { params: InstitutionParams, query: parameters({ edition: once(editionNumber) }) },
  responses: jsonResponses('Its tuition fees', FeeIncomeShape),
});

export const feeIncome = routes().openapi(route, async (c) => {
  const from = await readFrom(c, c.req.valid('query').edition);
  await requirePublished(c, 'fee-income', from);
  const db = databaseOf(c.env.DB);
  const at = from.edition.number;
  const ukprn = await ukprnAt(db, at, c.req.valid('param').id);
  return answer(c, from, async () => {
    const [years, editions, facts] = await Promise.all([
      partitionsAt(db, 'fee-income', at),
      datasetEditionsAt(db, at),
      feeFacts(db, at, ukprn),
    ]);
    const released = editions.find(({ dataset }) => dataset === 'fee-income')?.released ?? null;
    return assembleFeeIncome(from.edition, released, ukprn, years, facts);
  });
});
