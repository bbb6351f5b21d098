/** `GET /editions/{number}/changes.json`, `.csv` and `.xlsx`. */
import { createRoute } from '@hono/zod-openapi';
import { FILE_FORMATS } from '../../../data/catalogue/files.ts';
import { datasetOf, isDatasetId } from '../../../data/catalogue/index.ts';
import { DATASET_IDS, type DatasetId } from '../../../data/codes.ts';
import { changesBetween, type ChangesAsked } from '../../../data/queries/changes.ts';
import { countedChanges } from '../../../data/queries/counted-changes.ts';
import { databaseOf } from '../../../data/queries/database.ts';
import { everyChange } from '../../../data/queries/every-change.ts';
import {
  datasetEditionsAt,
  newestRelease,
  publishedEdition,
} from '../../../data/queries/editions.ts';
import { subjectNames } from '../../../data/queries/subject-names.ts';
import { byteStream } from '../../formats/byte-stream.ts';
import { changesDescribed, changesTable } from '../../formats/changes-table.ts';
import { tableCsvText } from '../../formats/table-csv.ts';
import type { Table } from '../../formats/table.ts';
import { routes, type ApiContext } from '../context.ts';
import { changeFilters, changesChosen } from '../change-filters.ts';
import { answer, isFreshAt, type ReadFrom } from '../editioned.ts';
import { pageAsked, paging } from '../paging.ts';
import { once, parameters, repeatable, type Reader } from '../parameters.ts';
import { badParameter } from '../problem.ts';
import { editionNumber, writeCursor } from '../readers.ts';
import { fileResponses, jsonResponses } from '../responses.ts';
import { ChangesShape, ChangeSummaryShape } from '../shapes/changes.ts';
import { editionInPath, EditionParams } from './editions.ts';

const datasetId: Reader<DatasetId> = {
  read: (text) => (isDatasetId(text) ? text : null),
  allowed: DATASET_IDS,
  schema: { type: 'string', enum: [...DATASET_IDS] },
  description: 'Only changes of this dataset',
};

const filters = {
  from: once({
    ...editionNumber,
    description: 'The earlier edition to compare with; the one before is the default',
  }),
  dataset: repeatable(datasetId),
  ...changeFilters,
};

/** The earlier edition: the one asked for, or the one before, of which the first edition has none. */
async function earlier(c: ApiContext, { edition }: ReadFrom, from: number | undefined) {
  if (from !== undefined && from >= edition.number) {
    const allowed = edition.number > 1 ? [`1 to ${edition.number - 1}`] : [];
    throw badParameter('from', `"from" must be an edition before ${edition.number}.`, allowed);
  }
  const number = from ?? edition.number - 1;
  return number > 0 ? publishedEdition(databaseOf(c.env.DB), number) : null;
}

function asked(
  to: ReadFrom,
  from: { number: number } | null,
  query: { dataset?: readonly DatasetId[] | undefined } & Readonly<Record<string, unknown>>,
): Omit<ChangesAsked, 'after' | 'limit'> {
  const named = (query.dataset ?? DATASET_IDS).map(datasetOf);
  const { datasets, filters } = changesChosen(named, query.dataset !== undefined, query);
  const { ukprn = null, ...others } = filters;
  const ids = datasets.map(({ id }) => id);
  return {
    ...{ from: from?.number ?? 0, to: to.edition.number },
    ...{ datasets: ids, ukprns: ukprn, filters: others },
  };
}

const json = createRoute({
  method: 'get',
  path: '/editions/{number}/changes.json',
  operationId: 'changes-json',
  summary: 'What an edition changed, row by row: a page of changes',
  request: { params: EditionParams, query: parameters({ ...filters, ...paging }) },
  responses: jsonResponses('A page of changes', ChangesShape),
});

/** Formats in which every change comes at once. */
const WHOLE = ['csv', 'xlsx'] as const;

const summary = createRoute({
  method: 'get',
  path: '/editions/{number}/change-summary.json',
  operationId: 'change-summary',
  summary: 'How much an edition changed of a dataset, by partition',
  request: {
    params: EditionParams,
    query: parameters({ from: filters.from, dataset: once(datasetId) }),
  },
  responses: jsonResponses('The counts', ChangeSummaryShape),
});

export const changes = routes()
  .openapi(summary, async (c) => {
    const { dataset, from: asked } = c.req.valid('query');
    if (!dataset) throw badParameter('dataset', '"dataset" is missing.', DATASET_IDS);
    const to = await editionInPath(c, c.req.valid('param').number);
    const from = await earlier(c, to, asked);
    const which = { dataset, edition: to.edition.number, against: from?.number ?? 0 };
    const db = databaseOf(c.env.DB);
    const partitions = await countedChanges(db, dataset, which.against, which.edition);
    const body = { edition: to.edition, from, dataset, partitions };
    if (partitions) return answer(c, to, async () => body);
    await c.env.EXPORTS.send(which);
    c.header('Cache-Control', 'no-store');
    return c.json(body, 200);
  })
  .openapi(json, async (c) => {
    const query = c.req.valid('query');
    const to = await editionInPath(c, c.req.valid('param').number);
    const [startsIn = ''] = query.cursor ?? [];
    const parts = isDatasetId(startsIn) ? 1 + datasetOf(startsIn).key.length : 0;
    const page = pageAsked(query, parts);
    const from = await earlier(c, to, query.from);
    const which = asked(to, from, query);
    return answer(c, to, async () => {
      const db = databaseOf(c.env.DB);
      const [found, nameOf] = await Promise.all([
        changesBetween(db, { ...which, ...page }),
        subjectNames(db, to.edition.number),
      ]);
      return {
        edition: to.edition,
        from,
        changes: found.changes.map((each) => ({ ...each, name: nameOf(each.key) })),
        next: writeCursor(found.next),
      };
    });
  });

for (const format of WHOLE) {
  const { mediaType, title } = FILE_FORMATS[format];
  const whole = createRoute({
    method: 'get',
    path: `/editions/{number}/changes.${format}`,
    operationId: `changes-${format}`,
    summary: `What an edition changed, row by row: every change, as ${title}`,
    request: { params: EditionParams, query: parameters(filters) },
    responses: fileResponses('All changes', mediaType.split(';')[0] ?? mediaType),
  });
  changes.openapi(whole, async (c) => {
    const query = c.req.valid('query');
    const to = await editionInPath(c, c.req.valid('param').number);
    const from = await earlier(c, to, query.from);
    const which = asked(to, from, query);
    if (isFreshAt(c, to, format)) return c.body(null, 304);
    c.header('Content-Type', mediaType);
    const name = `changes-edition-${which.from}-to-${which.to}.${format}`;
    c.header('Content-Disposition', `attachment; filename="${name}"`);
    const table = changesTable(which.datasets, everyChange(databaseOf(c.env.DB), which));
    const body = format === 'csv' ? tableCsvText(table) : await workbookOf(c, to, which, table);
    return c.body(byteStream(body), 200);
  });
}

async function workbookOf(
  c: ApiContext,
  { edition }: ReadFrom,
  { from, to, datasets }: Omit<ChangesAsked, 'after' | 'limit'>,
  table: Table,
) {
  const { tableXlsx } = await import('../../formats/table-xlsx.ts');
  const dataset = changesDescribed(datasets, from || null, to);
  const db = databaseOf(c.env.DB);
  const [only] = datasets;
  if (only && datasets.length === 1) {
    const page = `${c.env.SITE}/data/${only}/changes`;
    return tableXlsx(table, {
      dataset,
      released: await newestRelease(db, only, to),
      edition,
      page,
    });
  }
  // Only what was published in between can differ: the others are no source of any row.
  const editions = (await datasetEditionsAt(db, to)).filter(({ latest }) => latest > from);
  const also = datasets.flatMap((id) =>
    editions
      .filter((each) => each.dataset === id)
      .map(({ released }) => ({ dataset: datasetOf(id), released })),
  );
  return tableXlsx(table, { dataset, released: null, also, edition, page: `${c.env.SITE}/data` });
}
