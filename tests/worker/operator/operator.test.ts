import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { api } from '../../../workers/api/app.ts';
import { RunShape, type Run } from '../../../workers/api/shapes/status.ts';
import { SOURCES } from '../../../workers/collect/sources.ts';
import type { Problem } from '../../../workers/api/shapes/common.ts';
import { table1 } from '../../fixtures/table-1.ts';
import { startEmpty } from '../support/start-empty.ts';

beforeEach(startEmpty);

const TOKEN = { authorization: 'Bearer test-token' };
const text = table1();
const bytes = new TextEncoder().encode(text);

async function sha256Of(content: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', content)).toHex();
}

const call = (path: string, init: RequestInit = {}, bindings: object = env) =>
  api.request(`http://atlas.test/api/v1/operator/${path}`, init, bindings);

const upload = (
  query: string,
  body: Uint8Array<ArrayBuffer> | null = bytes,
  headers: object = {},
) =>
  call(`files?${query}`, {
    method: 'PUT',
    headers: { ...TOKEN, 'content-length': String(body?.length ?? 0), ...headers },
    body,
  });

const start = (body: unknown) =>
  call('runs', { method: 'POST', headers: TOKEN, body: JSON.stringify(body) });

const problemOf = async (response: Response) => {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  return response.json<Problem>();
};

describe('operators', () => {
  it.each<[string, Record<string, string>]>([
    ['no token', {}],
    ['another token', { authorization: 'Bearer test-tokem' }],
    ['a longer token', { authorization: 'Bearer test-token2' }],
    ['another scheme', { authorization: 'Basic test-token' }],
    ['an empty token', { authorization: 'Bearer ' }],
  ])('are refused with %s, whatever they ask', async (_, headers) => {
    for (const [path, method] of [
      ['runs/x', 'GET'],
      ['runs', 'POST'],
      ['files?name=a&sha256=b', 'PUT'],
      ['nothing', 'GET'],
    ] as const) {
      const response = await call(path, { method, headers });
      expect(response.status, path).toBe(401);
      await problemOf(response);
    }
  });

  it('are let in however the name of the scheme is written', async () => {
    for (const scheme of ['Bearer', 'bearer', 'BEARER']) {
      const authorization = `${scheme} test-token`;
      expect((await call('runs/x', { headers: { authorization } })).status, scheme).toBe(404);
    }
  });

  it('are all refused while no token is set', async () => {
    for (const OPERATOR_TOKEN of [undefined, '']) {
      const bindings = { ...env, OPERATOR_TOKEN };
      for (const authorization of ['Bearer undefined', 'Bearer ', 'Bearer test-token']) {
        const response = await call('runs/x', { headers: { authorization } }, bindings);
        expect(response.status).toBe(401);
      }
    }
  });

  it('are slowed down', async () => {
    const OPERATORS = { limit: async () => ({ success: false }) };
    const response = await call('runs/x', { headers: TOKEN }, { ...env, OPERATORS });
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('60');
  });
});

describe('PUT files', () => {
  it('archives a file once', async () => {
    const sha256 = await sha256Of(bytes);
    const query = `name=a.csv&sha256=${sha256}`;
    const first = await upload(query);
    expect(first.status).toBe(201);
    expect(await first.json()).toEqual({ sha256, bytes: bytes.length, known: false });
    expect(await (await upload(query)).json()).toMatchObject({ known: true });
    expect(await (await env.ARCHIVE.get(`raw/${sha256}`))?.text()).toBe(text.slice(1));
  });

  it('calls a file as it was called last, but keeps the name of one that was fetched', async () => {
    const sha256 = await sha256Of(bytes);
    const nameOf = async () =>
      (await env.DB.prepare('select name from archived_file').first<{ name: string }>())?.name;
    await upload(`name=a.csv&sha256=${sha256}`);
    await upload(`name=folder/b.csv&sha256=${sha256}`);
    expect(await nameOf()).toBe('b.csv');
    await env.DB.exec(`update archived_file set url = 'https://publisher.example/b.csv'`);
    await upload(`name=c.csv&sha256=${sha256}`);
    expect(await nameOf()).toBe('b.csv');
  });

  it('says nothing of a hash when the archive fails', async () => {
    const ARCHIVE = { put: async () => Promise.reject(new Error('We are down (10001)')) };
    const asked = await call(
      `files?name=a.csv&sha256=${await sha256Of(bytes)}`,
      { method: 'PUT', headers: { ...TOKEN, 'content-length': String(bytes.length) }, body: bytes },
      { ...env, ARCHIVE },
    );
    expect(asked.status).toBe(500);
    expect((await problemOf(asked)).detail).not.toMatch(/10001|hash/);
  });

  it.each([
    [`name=a%0Ab.csv&sha256=${'0'.repeat(64)}`, bytes, {}, 'name'],
    [`name=${'x'.repeat(201)}&sha256=${'0'.repeat(64)}`, bytes, {}, 'name'],
    ['name=a.csv&sha256=zz', bytes, {}, 'sha256'],
    [`name=&sha256=${'0'.repeat(64)}`, bytes, {}, 'name'],
    [`name=a.csv&sha256=${'0'.repeat(64)}`, bytes, {}, 'sha256'],
    [`name=a.csv&sha256=${'0'.repeat(64)}`, null, {}, 'content-length'],
    [
      `name=a.csv&sha256=${'0'.repeat(64)}`,
      bytes,
      { 'content-length': '300000000' },
      'content-length',
    ],
  ])('refuses %s', async (query, body, headers, parameter) => {
    const response = await upload(query, body, headers);
    expect(response.status).toBe(400);
    expect(await problemOf(response)).toMatchObject({ parameter });
    expect((await env.ARCHIVE.list()).objects).toEqual([]);
  });
});

describe('POST runs', () => {
  it('runs a source over files handed in, to be watched from the first moment', async () => {
    const sha256 = await sha256Of(bytes);
    await upload(`name=a.csv&sha256=${sha256}`);
    const started = await start({
      source: 'hesa-table-1',
      files: [sha256],
      released: '2025-08-07',
    });
    expect(started.status).toBe(202);
    const { id } = await started.json<{ id: string }>();
    expect(started.headers.get('location')).toBe(`/api/v1/operator/runs/${id}`);
    const look = async () =>
      RunShape.parse(await (await call(`runs/${id}`, { headers: TOKEN })).json<Run>());
    expect((await look()).source).toBe('hesa-table-1');
    const run = await vi.waitFor(
      async () => {
        const seen = await look();
        expect(seen.outcome).not.toBe('running');
        return seen;
      },
      { timeout: 20_000, interval: 100 },
    );
    expect(run).toMatchObject({ outcome: 'published', edition: 1, files: [{ name: 'a.csv' }] });
  });

  it.each([
    [{ source: 'nonsense' }, 'source'],
    [{}, 'source'],
    [{ source: 'hesa-table-1', files: ['x'] }, 'files.0'],
    [{ source: 'hesa-table-1', files: [] }, 'files'],
    [{ source: 'hesa-table-1', released: 'soon' }, 'released'],
    [{ source: 'hesa-table-1', override: { reason: '  ' } }, 'override.reason'],
    [{ source: 'hesa-table-1', force: true }, 'body'],
    ['not an object', 'body'],
  ])('refuses %j', async (body, parameter) => {
    const response = await start(body);
    expect(response.status).toBe(400);
    expect(await problemOf(response)).toMatchObject({ parameter });
  });

  it('names the sources that are known', async () => {
    const problem = await problemOf(await start({ source: 'nonsense' }));
    expect(problem.allowed).toEqual([...SOURCES.map(({ id }) => id), 'evidence-checks']);
  });
});

it('GET runs answers 404 for a run that is not there', async () => {
  const response = await call('runs/none', { headers: TOKEN });
  expect(response.status).toBe(404);
  await problemOf(response);
});
