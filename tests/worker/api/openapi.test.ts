import { env } from 'cloudflare:workers';
import { expect, it } from 'vitest';
import { CATALOGUE, filtersOf } from '../../../data/catalogue/index.ts';
import { ORIGINS } from '../../../data/codes.ts';
import { api } from '../../../workers/api/app.ts';

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: { type?: string; items?: { enum?: string[] } };
}
interface Operation {
  operationId: string;
  summary: string;
  parameters?: Parameter[];
  responses: Record<string, { content?: Record<string, unknown> }>;
}
interface Document {
  openapi: string;
  security: unknown;
  paths: Record<string, { get: Operation }>;
  components: { schemas: Record<string, unknown> };
}

async function document(): Promise<Document> {
  const response = await api.request('http://atlas.test/api/openapi.json', {}, env);
  expect(response.headers.get('content-type')).toContain('application/json');
  return response.json<Document>();
}

it('documents every address, each with a name of its own and its problems', async () => {
  const { openapi, paths } = await document();
  expect(openapi).toBe('3.1.0');
  const operations = Object.values(paths).map(({ get }) => get);
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  for (const { summary, responses } of operations) {
    expect(summary).toBeTruthy();
    expect(Object.keys(responses)).toEqual(expect.arrayContaining(['200', '304', '400', '404']));
    expect(Object.keys(responses[400]?.content ?? {})).toEqual(['application/problem+json']);
  }
});

it('derives the filters of each dataset from the catalogue', async () => {
  const { paths } = await document();
  for (const dataset of CATALOGUE) {
    const names = filtersOf(dataset).map(({ name }) => name);
    for (const [format, more] of [
      ['json', ['cursor', 'limit', 'edition']],
      ['csv', [...(dataset.wide ? ['shape'] : []), 'edition']],
      ['parquet', ['edition']],
    ] as const) {
      const { get } = paths[`/data/${dataset.id}.${format}`] ?? {};
      expect(get?.parameters?.map(({ name }) => name)).toEqual([...names, ...more]);
      for (const parameter of get?.parameters ?? []) {
        expect([parameter.in, parameter.required ?? false]).toEqual(['query', false]);
        if (names.includes(parameter.name)) expect(parameter.schema.type).toBe('array');
      }
    }
  }
});

it('lists the codes that a parameter may be', async () => {
  const { paths } = await document();
  const origin = paths['/data/enrolment.json']?.get.parameters?.find(
    ({ name }) => name === 'origin',
  );
  expect(origin?.schema.items?.enum).toEqual([...ORIGINS]);
});

it('names the shapes of answers', async () => {
  const { components } = await document();
  for (const name of ['Map', 'Institution', 'Edition', 'Problem', 'Change', 'Dataset']) {
    expect(Object.keys(components.schemas)).toContain(name);
  }
});

it('needs no key, and says so', async () => {
  expect((await document()).security).toEqual([]);
});

it('answers a preflight, and refuses to be written to', async () => {
  const ask = (method: string) =>
    api.request('http://atlas.test/api/openapi.json', { method }, env);
  expect((await ask('OPTIONS')).status).toBe(204);
  const refused = await ask('POST');
  expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
});

it('is held by its ETag', async () => {
  const ask = (headers: HeadersInit) =>
    api.request('http://atlas.test/api/openapi.json', { headers }, env);
  const etag = (await ask({})).headers.get('etag') ?? '';
  expect((await ask({ 'If-None-Match': etag })).status).toBe(304);
});
