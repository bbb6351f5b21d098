import { createMessageBatch } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { serveFile } from '../../../workers/files/serve.ts';
import worker from '../../../workers/index.ts';
import type { ExportMessage } from '../../../workers/env.ts';
import { loadFigures } from '../support/load-figures.ts';

const ask = async (path: string, init?: RequestInit, among: Partial<typeof env> = {}) => {
  const response = await serveFile(new Request(`https://atlas.test${path}`, init), {
    ...env,
    ...among,
  });
  if (!response) throw new Error(`${path} is not the address of a file`);
  return response;
};

const write = async (...bodies: ExportMessage[]) => {
  const messages = bodies.map((body, index) => ({
    ...{ id: `m${index}`, timestamp: new Date(), attempts: 1, body },
  }));
  await worker.queue(createMessageBatch<ExportMessage>('atlas-exports', messages), env);
};

const CSV = '/data/enrolment/3/enrolment.csv';

beforeAll(async () => {
  await loadFigures(env);
  await write(
    { dataset: 'enrolment', edition: 3, format: 'csv' },
    { dataset: 'enrolment', edition: 3, format: 'wide-csv' },
    { dataset: 'institutions', edition: 1, format: 'csv' },
  );
});

describe('a stored file', () => {
  it('comes whole, under a strong tag that is its hash, for ever', async () => {
    const response = await ask(CSV);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const sha256 = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toHex();
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      etag: `"${sha256}"`,
      'content-length': String(bytes.length),
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename="enrolment-edition-3.csv"',
      'cache-control': 'public, max-age=31536000, immutable, no-transform',
      'accept-ranges': 'bytes',
      'access-control-allow-origin': '*',
    });
  });

  it('answers HEAD with the headers of GET', async () => {
    const [head, get] = [await ask(CSV, { method: 'HEAD' }), await ask(CSV)];
    expect(await head.text()).toBe('');
    await get.body?.cancel();
    expect([...head.headers]).toEqual([...get.headers]);
  });

  it('broken off and taken up again is the same', async () => {
    const whole = new Uint8Array(await (await ask(CSV)).arrayBuffer());
    const etag = (await ask(CSV, { method: 'HEAD' })).headers.get('etag') ?? '';
    const first = await ask(CSV, { headers: { Range: 'bytes=0-99999' } });
    const rest = await ask(CSV, { headers: { Range: 'bytes=100000-', 'If-Range': etag } });
    expect([first.status, rest.status]).toEqual([206, 206]);
    expect(rest.headers.get('content-range')).toBe(
      `bytes 100000-${whole.length - 1}/${whole.length}`,
    );
    const joined = await new Response(
      new Blob([await first.arrayBuffer(), await rest.arrayBuffer()]),
    ).arrayBuffer();
    expect(new Uint8Array(joined)).toEqual(whole);
  });

  it('comes whole where the part asked for is of another file', async () => {
    const headers = { Range: 'bytes=5-9', 'If-Range': '"another"' };
    const response = await ask(CSV, { headers });
    await response.body?.cancel();
    expect(response.status).toBe(200);
  });

  it('has no part after its end, and none for a reader who holds it', async () => {
    const outside = await ask(CSV, { headers: { Range: 'bytes=99999999-' } });
    expect([outside.status, outside.headers.get('content-range')]).toEqual([
      416,
      `bytes */${(await ask(CSV, { method: 'HEAD' })).headers.get('content-length')}`,
    ]);
    const etag = (await ask(CSV, { method: 'HEAD' })).headers.get('etag') ?? '';
    expect((await ask(CSV, { headers: { 'If-None-Match': etag } })).status).toBe(304);
  });

  it('is refused to a reader who wants another one and no other', async () => {
    const etag = (await ask(CSV, { method: 'HEAD' })).headers.get('etag') ?? '';
    const statusFor = async (tags: string) => {
      const response = await ask(CSV, { headers: { 'If-Match': tags, Range: 'bytes=0-9' } });
      await response.body?.cancel();
      return response.status;
    };
    expect(await statusFor('"another"')).toBe(412);
    // Compared strongly: a weak tag stands for what is only much the same.
    expect(await statusFor(`W/${etag}`)).toBe(412);
    expect(await statusFor(`"another", ${etag}`)).toBe(206);
    expect(await statusFor('*')).toBe(206);
  });

  it('stands for later editions that left it as it was, which lead to it for ever', async () => {
    for (const method of ['GET', 'HEAD']) {
      const { status, headers } = await ask('/data/enrolment/4/enrolment.csv', { method });
      expect([status, headers.get('location')]).toEqual([308, CSV]);
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    }
  });

  it('has a wide twin', async () => {
    const response = await ask('/data/enrolment/3/enrolment-wide.csv');
    expect((await response.text()).split('\r\n')[0]).toMatch(
      /^ukprn,provider,academic_year,england,/,
    );
  });
});

it('leads to the wide file where it is asked for as of chosen rows, and refuses a shape that there is not', async () => {
  const wide = await ask('/data/enrolment/latest/enrolment.csv?shape=wide');
  expect(wide.status).toBe(302);
  expect(wide.headers.get('Location')).toMatch(/^\/data\/enrolment\/\d+\/enrolment-wide\.csv$/);
  const pinned = await ask(`${wide.headers.get('Location')!.replace('-wide', '')}?shape=wide`);
  expect(pinned.status).toBe(308);
  expect(pinned.headers.get('Location')).toBe(wide.headers.get('Location'));
  expect((await ask('/data/enrolment/latest/enrolment.parquet?shape=wide')).status).toBe(404);
  const none = await ask('/data/backers/latest/backers.csv?shape=wide');
  expect(none.status).toBe(404);
  expect((await none.json<{ detail: string }>()).detail).toMatch(/Wide, .*enrolment/);
});

it('latest leads to the newest edition that changed the dataset', async () => {
  const response = await ask('/data/enrolment/latest/enrolment.csv');
  expect([response.status, response.headers.get('location')]).toEqual([302, CSV]);
});

it('a file still to be written comes from the rows, and is asked for', async () => {
  const send = vi.fn();
  const waiting = await ask('/data/enrolment/2/enrolment.csv', {}, { EXPORTS: { send } as never });
  const text = await waiting.text();
  expect([waiting.status, waiting.headers.get('cache-control')]).toEqual([200, 'no-store']);
  const message = { dataset: 'enrolment', edition: 2, format: 'csv' } as const;
  expect(send).toHaveBeenCalledWith(message);
  await write(message);
  expect(await (await ask('/data/enrolment/2/enrolment.csv')).text()).toBe(text);
});

it.each([
  ['/data/enrolments/3/enrolments.csv', 'no dataset "enrolments"'],
  ['/data/enrolment/3/enrolment.pdf', 'no file "enrolment.pdf" here'],
  ['/data/enrolment/3/enrolment.geojson', 'enrolment.parquet'],
  ['/data/enrolment/x/enrolment.csv', 'no edition'],
  ['/data/enrolment/99/enrolment.csv', 'newest edition is 4'],
  ['/data/enrolment/1/enrolment.csv', 'first published in edition 2'],
])('%s is not there, and says what is', async (path, detail) => {
  const response = await ask(path);
  expect([response.status, response.headers.get('content-type')]).toEqual([
    404,
    'application/problem+json',
  ]);
  expect((await response.json<{ detail: string }>()).detail).toContain(detail);
});

it('is only read', async () => {
  const response = await ask(CSV, { method: 'DELETE' });
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
});

it.each(['/data', '/data/enrolment', '/data/enrolment/changes.atom', '/api/v1/data/enrolment.csv'])(
  'leaves %s to the pages',
  async (path) => expect(await serveFile(new Request(`https://atlas.test${path}`), env)).toBeNull(),
);
