/** `GET /datasets` and `GET /datasets/{id}`. */
import { createRoute, z } from '@hono/zod-openapi';
import { CATALOGUE, datasetOf, isDatasetId } from '../../../data/catalogue/index.ts';
import { DATASET_IDS, type DatasetId } from '../../../data/codes.ts';
import { databaseOf, type Database } from '../../../data/queries/database.ts';
import { filesByDataset } from '../../../data/queries/dataset-files.ts';
import {
  datasetEditionsAt,
  everyPartitionAt,
  publishedEdition,
} from '../../../data/queries/editions.ts';
import { datasetDetails, datasetSummary, type HeldAt } from '../assemble/dataset.ts';
import { BUILD } from '../build.ts';
import { routes, type ApiContext } from '../context.ts';
import { isFresh, readFrom, requirePublished, unlessHeld, type ReadFrom } from '../editioned.ts';
import { once, parameters } from '../parameters.ts';
import { ApiProblem } from '../problem.ts';
import { editionNumber } from '../readers.ts';
import { jsonResponses } from '../responses.ts';
import { rowFormatsOf } from './rows.ts';
import { DatasetListShape, DatasetShape } from '../shapes/datasets.ts';

const query = parameters({ edition: once(editionNumber) });

const list = createRoute({
  method: 'get',
  path: '/datasets',
  operationId: 'datasets',
  summary: 'The datasets',
  request: { query },
  responses: jsonResponses('The datasets', DatasetListShape),
});

const one = createRoute({
  method: 'get',
  path: '/datasets/{id}',
  operationId: 'dataset',
  summary: 'A dataset: what its rows and columns mean, who published it, how to cite it',
  request: {
    params: z.object({ id: z.string().openapi({ enum: [...DATASET_IDS] }) }),
    query,
  },
  responses: jsonResponses('The dataset', DatasetShape),
});

/** Refuses the id of a dataset that does not exist. */
export function noSuchDataset(id: string): ApiProblem {
  const detail = `There is no dataset "${id}". There are ${DATASET_IDS.join(', ')}.`;
  return new ApiProblem(404, detail, { allowed: DATASET_IDS });
}

/** What an edition holds. */
interface Held {
  of: (id: DatasetId) => HeldAt;
  /** How many files are written. */
  written: number;
}

async function heldAt(db: Database, edition: number): Promise<Held> {
  const [histories, partitions, files] = await Promise.all([
    datasetEditionsAt(db, edition),
    everyPartitionAt(db, edition),
    filesByDataset(db, edition),
  ]);
  return {
    of: (id) => ({
      history: histories.find(({ dataset }) => dataset === id),
      partitions: partitions.get(id) ?? [],
      stored: files.get(id),
    }),
    written: [...files.values()].reduce((count, { files: each }) => count + each.length, 0),
  };
}

/** Whether the reader holds the answer: it changes as files are written, so it is never one to keep for ever. */
function isHeld(c: ApiContext, { edition }: ReadFrom, held: Held): boolean {
  const etag = `"${edition.number}-json-${held.written}-${BUILD}"`;
  return isFresh(c, etag, 'public, max-age=60, must-revalidate');
}

export const datasets = routes()
  .openapi(list, async (c) => {
    const from = await readFrom(c, c.req.valid('query').edition);
    const held = await heldAt(databaseOf(c.env.DB), from.edition.number);
    return unlessHeld(c, isHeld(c, from, held), () => ({
      edition: from.edition,
      datasets: CATALOGUE.map((dataset) => datasetSummary(dataset, held.of(dataset.id))),
    }));
  })
  .openapi(one, async (c) => {
    const { id } = c.req.valid('param');
    if (!isDatasetId(id)) throw noSuchDataset(id);
    const from = await readFrom(c, c.req.valid('query').edition);
    await requirePublished(c, id, from);
    const dataset = datasetOf(id);
    const held = await heldAt(databaseOf(c.env.DB), from.edition.number);
    // The edition that its files are of, which may be before the one asked for.
    const cited = await publishedEdition(databaseOf(c.env.DB), held.of(id).stored?.edition);
    return unlessHeld(c, isHeld(c, from, held), () => ({
      edition: from.edition,
      dataset: datasetDetails(dataset, cited ?? from.edition, held.of(id), rowFormatsOf(dataset)),
    }));
  });
