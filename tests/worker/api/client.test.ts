import { env } from 'cloudflare:workers';
import type { z } from '@hono/zod-openapi';
import { beforeAll, describe, expect, it } from 'vitest';
import { api } from '../../../workers/api/app.ts';
import { atlas, AtlasProblem } from '../../../workers/api/client.ts';
import { ChangesShape, ChangeSummariesShape } from '../../../workers/api/shapes/changes.ts';
import { DataShape } from '../../../workers/api/shapes/data.ts';
import { DatasetListShape, DatasetShape } from '../../../workers/api/shapes/datasets.ts';
import { InstitutionListShape, InstitutionShape } from '../../../workers/api/shapes/institution.ts';
import { MapShape } from '../../../workers/api/shapes/map.ts';
import { PeersShape } from '../../../workers/api/shapes/peers.ts';
import { RevisionsShape } from '../../../workers/api/shapes/revisions.ts';
import {
  EditionDetailShape,
  EditionListShape,
  StatusShape,
} from '../../../workers/api/shapes/status.ts';
import { TrendsShape } from '../../../workers/api/shapes/trends.ts';
import { countChanges } from '../../../workers/export/count-changes.ts';
import { loadFigures } from '../support/load-figures.ts';

const inProcess: typeof globalThis.fetch = async (input, init) =>
  api.request(new URL(String(input), 'http://atlas.test').href, init, env);
const client = atlas(inProcess);

beforeAll(async () => {
  await loadFigures(env);
  await countChanges(env, { dataset: 'enrolment', edition: 3, against: 2 });
});

describe('the client', () => {
  const answers: [name: string, shape: z.ZodType, ask: () => Promise<unknown>][] = [
    ['map', MapShape, () => client.map({ academic_year: ['2014/15', '2023/24'], edition: 3 })],
    ['institution', InstitutionShape, () => client.institution('university-of-sheffield')],
    ['peers', PeersShape, () => client.peers('university-of-sheffield')],
    ['revisions', RevisionsShape, () => client.revisions('university-of-sheffield')],
    ['trends', TrendsShape, () => client.trends()],
    ['institutions', InstitutionListShape, () => client.institutions({ nation: ['wales'] })],
    ['editions', EditionListShape, () => client.editions()],
    ['edition', EditionDetailShape, () => client.edition(3)],
    ['changes', ChangesShape, () => client.changes(3, { from: 1, dataset: 'enrolment' })],
    ['change summaries', ChangeSummariesShape, () => client.changeSummaries()],
    ['status', StatusShape, () => client.status()],
    ['datasets', DatasetListShape, () => client.datasets()],
    ['dataset', DatasetShape, () => client.dataset('enrolment', { edition: 3 })],
    ['data', DataShape, () => client.data('enrolment', { ukprn: ['UK'], limit: 5 })],
  ];

  it.each(answers)('gives %s exactly as the document describes it', async (_name, shape, ask) => {
    const answer = await ask();
    expect(shape.parse(answer)).toEqual(answer);
  });

  it('throws what the API said', async () => {
    const problem: unknown = await client.institution('nowhere').catch((cause: unknown) => cause);
    expect(problem).toBeInstanceOf(AtlasProblem);
    expect(problem).toMatchObject({ status: 404, problem: { status: 404 } });
    expect(String(problem)).toContain('nowhere');
  });

  it('throws even where the answer is no problem details', async () => {
    const broken = atlas(async () => new Response('<h1>', { status: 502 }));
    await expect(broken.status()).rejects.toMatchObject({ status: 502, problem: null });
  });

  it('asks another site by its address', async () => {
    const asked: string[] = [];
    const elsewhere = atlas(async (input) => {
      asked.push(String(input));
      return Response.json({});
    }, 'https://atlas.example');
    await elsewhere.map({ academic_year: ['2023/24'] });
    expect(asked).toEqual(['https://atlas.example/api/v1/map?academic_year=2023%2F24']);
  });
});
