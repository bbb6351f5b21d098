/** `GET /data/{dataset}.json` and `GET /data/{dataset}.csv`, for every dataset of the catalogue. */
import { createRoute, z } from '@hono/zod-openapi';
import { CATALOGUE, type Dataset } from '../../../data/catalogue/index.ts';
import { databaseOf } from '../../../data/queries/database.ts';
import { exportAt } from '../../../data/queries/export.ts';
import { everyRow, ROWS } from '../../../data/queries/rows.ts';
import { datasetCsv } from '../../formats/dataset-csv.ts';
import { routes, type ApiContext } from '../context.ts';
import { answer, isFreshAt, readFrom, requirePublished, type ReadFrom } from '../editioned.ts';
import { csvName } from '../csv-name.ts';
import { filterParameters, filtersAsked } from '../filters.ts';
import { pageAsked, paging } from '../paging.ts';
import { once, parameters } from '../parameters.ts';
import { ApiProblem } from '../problem.ts';
import { editionNumber, writeCursor } from '../readers.ts';
import { csvResponses, jsonResponses } from '../responses.ts';
import { DataShape } from '../shapes/data.ts';
import { noSuchDataset } from './datasets.ts';

export const data = routes();

/** The whole dataset from the archive where it is stored, else its rows as they come from the database. */
async function csvBody(c: ApiContext, dataset: Dataset, { edition }: ReadFrom, query: object) {
  const db = databaseOf(c.env.DB);
  const filters = filtersAsked(dataset, { ...query });
  if (Object.keys(filters).length === 0) {
    const stored = await exportAt(db, dataset.id, edition.number, 'csv');
    const file = stored && (await c.env.ARCHIVE.get(stored.key));
    if (file) return { body: file.body, bytes: file.size };
  }
  return { body: datasetCsv(dataset.id, everyRow(db, dataset.id, edition.number, filters)) };
}

for (const dataset of CATALOGUE) {
  const { id } = dataset;
  const filters = filterParameters(dataset);
  const edition = once(editionNumber);

  const json = createRoute({
    method: 'get',
    path: `/data/${id}.json`,
    operationId: `data-${id}-json`,
    summary: `${dataset.title}: a page of rows`,
    description: `${dataset.row}. ${dataset.description}`,
    request: { query: parameters({ ...filters, ...paging, edition }) },
    responses: jsonResponses('A page of rows', DataShape),
  });
  data.openapi(json, async (c) => {
    const query = c.req.valid('query');
    const page = pageAsked(query, dataset.key.length);
    const from = await readFrom(c, query.edition);
    await requirePublished(c, id, from);
    return answer(c, from, async () => {
      const { rows, next } = await ROWS[id](databaseOf(c.env.DB), {
        edition: from.edition.number,
        filters: filtersAsked(dataset, query),
        ...page,
      });
      return { edition: from.edition, dataset: id, rows, next: writeCursor(next) };
    });
  });

  const csv = createRoute({
    method: 'get',
    path: `/data/${id}.csv`,
    operationId: `data-${id}-csv`,
    summary: `${dataset.title}: every row that matches`,
    description: `${dataset.row}. ${dataset.description}`,
    request: { query: parameters({ ...filters, edition }) },
    responses: csvResponses('All rows that match, under a header of column names', z.string()),
  });
  data.openapi(csv, async (c) => {
    const query = c.req.valid('query');
    const from = await readFrom(c, query.edition);
    await requirePublished(c, id, from);
    if (isFreshAt(c, from, 'csv')) return c.body(null, 304);
    const { body, bytes } = await csvBody(c, dataset, from, query);
    const name = csvName(id, from.edition.number, filtersAsked(dataset, query));
    c.header('Content-Type', 'text/csv; charset=utf-8; header=present');
    c.header('Content-Disposition', `attachment; filename="${name}"`);
    if (bytes !== undefined) c.header('Content-Length', String(bytes));
    return c.body(body, 200);
  });
}

/** Everything else under /data names a dataset or a format that does not exist. */
data.get('/data/:file', (c) => {
  const file = c.req.param('file');
  const [, id = file, format] = /^(.*)\.([^.]*)$/.exec(file) ?? [];
  if (!CATALOGUE.some((dataset) => dataset.id === id)) throw noSuchDataset(id);
  const detail = `There is no ${format ? `format "${format}"` : 'address'} here. Use ${id}.csv or ${id}.json.`;
  throw new ApiProblem(404, detail, { allowed: ['csv', 'json'] });
});
