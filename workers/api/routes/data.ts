/** `GET /data/{dataset}.json`, a page of rows, for every dataset of the catalogue; the other formats are in rows.ts. */
import { createRoute } from '@hono/zod-openapi';
import { CATALOGUE } from '../../../data/catalogue/index.ts';
import { databaseOf } from '../../../data/queries/database.ts';
import { ROWS } from '../../../data/queries/rows.ts';
import { routes } from '../context.ts';
import { answer, readFrom, requirePublished } from '../editioned.ts';
import { filterParameters, filtersAsked } from '../filters.ts';
import { pageAsked, paging } from '../paging.ts';
import { once, parameters } from '../parameters.ts';
import { ApiProblem } from '../problem.ts';
import { editionNumber, writeCursor } from '../readers.ts';
import { jsonResponses } from '../responses.ts';
import { DataShape } from '../shapes/data.ts';
import { noSuchDataset } from './datasets.ts';
import { rowFormatsOf, rows } from './rows.ts';

export const data = routes();

for (const dataset of CATALOGUE) {
  const { id } = dataset;
  const json = createRoute({
    method: 'get',
    path: `/data/${id}.json`,
    operationId: `data-${id}-json`,
    summary: `${dataset.title}: a page of rows`,
    description: `${dataset.row}. ${dataset.description}`,
    request: {
      query: parameters({ ...filterParameters(dataset), ...paging, edition: once(editionNumber) }),
    },
    responses: jsonResponses('A page of rows', DataShape),
  });
  data.openapi(json, async (c) => {
    const query = c.req.valid('query');
    const page = pageAsked(query, dataset.key.length);
    const from = await readFrom(c, query.edition);
    await requirePublished(c, id, from);
    return answer(c, from, async () => {
      const { rows: found, next } = await ROWS[id](databaseOf(c.env.DB), {
        edition: from.edition.number,
        filters: filtersAsked(dataset, query),
        ...page,
      });
      return { edition: from.edition, dataset: id, rows: found, next: writeCursor(next) };
    });
  });
}

data.route('/', rows);

/** Everything else under /data names a dataset or a format that does not exist. */
data.get('/data/:file', (c) => {
  const file = c.req.param('file');
  const [, id = file, format] = /^(.*)\.([^.]*)$/.exec(file) ?? [];
  const dataset = CATALOGUE.find((each) => each.id === id);
  if (!dataset) throw noSuchDataset(id);
  const allowed = ['json', ...rowFormatsOf(dataset)];
  const names = allowed.map((each) => `${id}.${each}`);
  const detail = `There is no ${format ? `format "${format}"` : 'address'} here. Use ${names.slice(0, -1).join(', ')} or ${names.at(-1)}.`;
  throw new ApiProblem(404, detail, { allowed });
});
