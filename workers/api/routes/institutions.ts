/** `GET /institutions`. */
import { createRoute } from '@hono/zod-openapi';
import { datasetOf } from '../../../data/catalogue/index.ts';
import { databaseOf } from '../../../data/queries/database.ts';
import { institutionRows } from '../../../data/queries/institution-rows.ts';
import { summaryOf } from '../assemble/summary.ts';
import { routes } from '../context.ts';
import { answer, readFrom } from '../editioned.ts';
import { filterParameters, filtersAsked } from '../filters.ts';
import { pageAsked, paging } from '../paging.ts';
import { once, parameters } from '../parameters.ts';
import { editionNumber, writeCursor } from '../readers.ts';
import { jsonResponses } from '../responses.ts';
import { InstitutionListShape } from '../shapes/institution.ts';

const dataset = datasetOf('institutions');

const route = createRoute({
  method: 'get',
  path: '/institutions',
  operationId: 'institutions',
  summary: 'Institutions, by UKPRN',
  request: {
    query: parameters({ ...filterParameters(dataset), ...paging, edition: once(editionNumber) }),
  },
  responses: jsonResponses('A page of institutions', InstitutionListShape),
});

export const institutions = routes().openapi(route, async (c) => {
  const query = c.req.valid('query');
  const page = pageAsked(query, dataset.key.length);
  const from = await readFrom(c, query.edition);
  return answer(c, from, async () => {
    const { rows, next } = await institutionRows(databaseOf(c.env.DB), {
      edition: from.edition.number,
      filters: filtersAsked(dataset, query),
      ...page,
    });
    return {
      edition: from.edition,
      institutions: rows.map(summaryOf),
      next: writeCursor(next),
    };
  });
});
