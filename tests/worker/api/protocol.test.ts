import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { api } from '../../../workers/api/app.ts';
import type { Problem } from '../../../workers/api/shapes/common.ts';
import { call } from '../support/call.ts';
import { loadFigures } from '../support/load-figures.ts';

const ADDRESSES = [
  '/datasets',
  '/datasets/enrolment',
  '/data/enrolment.json?ukprn=10007157',
  '/data/enrolment.csv?ukprn=10007157',
  '/data/backers.csv',
  '/institutions',
  '/institutions/university-of-sheffield',
  '/map',
  '/editions',
  '/editions/3',
  '/editions/3/changes.json?limit=5',
  '/editions/3/changes.csv?ukprn=10007157',
  '/status',
];

/** Those that `edition` pins. What tells of stored files is asked for again: they are written after their edition. */
const PINNED = ADDRESSES.filter((path) => !/editions|status|datasets/.test(path)).map(
  (path) => `${path}${path.includes('?') ? '&' : '?'}edition=4`,
);

async function problemOf(path: string, status: number, init?: RequestInit): Promise<Problem> {
  const response = await call(path, init);
  expect([path, response.status]).toEqual([path, status]);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(response.headers.get('cache-control')).toBe('no-store');
  const problem = await response.json<Problem>();
  expect(problem.status).toBe(status);
  expect(problem.request_id).toBe(response.headers.get('x-request-id'));
  return problem;
}

describe('before the first edition', () => {
  it.each(ADDRESSES.filter((path) => path !== '/status'))('%s says so', async (path) => {
    const problem = await problemOf(path, 503);
    expect(problem.detail).toContain('has not published its first edition yet');
  });

  it('still tells what the collectors did', async () => {
    const response = await call('/status');
    expect(await response.json()).toMatchObject({ edition: null, runs: [] });
  });
});

describe('once published', () => {
  beforeAll(() => loadFigures(env));

  it.each(ADDRESSES)('%s answers, and 304 to a reader who holds it', async (path) => {
    const response = await call(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const etag = response.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[^"]+"$/);
    await response.text();
    for (const held of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await call(path, { headers: { 'If-None-Match': held } });
      expect([held, again.status]).toEqual([held, 304]);
      expect(again.headers.get('etag')).toBe(etag);
      expect(await again.text()).toBe('');
    }
    const other = await call(path, { headers: { 'If-None-Match': '"other"' } });
    expect(other.status).toBe(200);
    await other.text();
  });

  it.each(ADDRESSES)('HEAD %s gives the headers of GET and no body', async (path) => {
    const get = await call(path);
    await get.text();
    const head = await call(path, { method: 'HEAD' });
    const without = (headers: Headers) =>
      Object.fromEntries([...headers].filter(([name]) => name !== 'x-request-id'));
    expect(without(head.headers)).toEqual(without(get.headers));
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it.each(PINNED)('%s never changes', async (path) => {
    const response = await call(path);
    await response.text();
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('revalidates what is not pinned, and status always', async () => {
    const map = await call('/map');
    expect(map.headers.get('cache-control')).toBe('public, max-age=60, must-revalidate');
    expect((await call('/status')).headers.get('cache-control')).toBe('no-cache');
  });

  it('gives each edition and each form its own ETag', async () => {
    const tags = await Promise.all(
      [
        '/data/enrolment.json?edition=3',
        '/data/enrolment.csv?edition=3',
        '/data/enrolment.csv',
      ].map(async (path) => {
        const response = await call(path, { method: 'HEAD' });
        return response.headers.get('etag');
      }),
    );
    expect(new Set(tags).size).toBe(3);
  });

  it('answers a preflight', async () => {
    const response = await call('/map', {
      method: 'OPTIONS',
      headers: { Origin: 'https://example.org', 'Access-Control-Request-Method': 'GET' },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-methods')).toBe('GET,HEAD,OPTIONS');
  });

  it.each(['nothing', 'toString', '__proto__', '__pro%74o__'])(
    'refuses the parameter %s, which it does not know',
    async (name) => {
      for (const path of ['/datasets', '/data/enrolment.csv', '/map']) {
        const problem = await problemOf(`${path}?${name}=1`, 400);
        expect(problem.parameter).toBe(decodeURIComponent(name));
        expect(problem.detail).toContain('is not a parameter here');
      }
    },
  );

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('refuses %s', async (method) => {
    const problem = await problemOf('/map', 405, { method });
    expect(problem.detail).toContain(method);
    const response = await call('/map', { method });
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
  });

  it.each([
    ['/map?colour=red', 'colour', 'academic_year'],
    ['/map?academic_year=2023/25', 'academic_year', '2023/24'],
    ['/map?edition=3&edition=4', 'edition', 'edition'],
    ['/map?edition=x', 'edition', 'edition'],
    ['/map?edition=0', 'edition', 'from 1'],
    ['/status?x=1', 'x', ''],
    ['/editions?edition=1', 'edition', ''],
    ['/data/enrolment.json?origin=mars', 'origin', 'non-uk'],
    ['/data/enrolment.json?ukprn=10007157&ukprn=1', 'ukprn', 'eight digits'],
    ["/data/enrolment.csv?ukprn='%20or%201=1", 'ukprn', 'eight digits'],
    ['/data/enrolment.csv?limit=5', 'limit', 'ukprn'],
    ['/data/enrolment.json?limit=0', 'limit', '10000'],
    ['/data/enrolment.json?limit=10001', 'limit', '10000'],
    ['/data/enrolment.json?cursor=???', 'cursor', 'next'],
    ['/data/enrolment.json?cursor=WyJhIl0', 'cursor', 'next'],
    ['/data/backers.json?status=none-found', 'status', 'founder'],
    ['/institutions?nation=france', 'nation', 'wales'],
    ['/institutions?region=London', 'region', 'E12000007'],
    ['/editions/3/changes.json?from=3', 'from', '1 to 2'],
    ['/editions/3/changes.json?from=9', 'from', '1 to 2'],
    ['/editions/3/changes.csv?dataset=money', 'dataset', 'enrolment'],
    ['/editions/3/changes.json?cursor=WyJhIl0', 'cursor', 'next'],
  ])('%s is refused for "%s"', async (path, parameter, words) => {
    const problem = await problemOf(path, 400);
    expect(problem.parameter).toBe(parameter);
    expect(`${problem.detail} ${problem.allowed?.join(' ')}`).toContain(words);
    expect(problem.detail).not.toMatch(/select|sqlite|\.ts/i);
  });

  it('takes at most 50 values of a parameter', async () => {
    const years = (count: number) =>
      Array.from(
        { length: count },
        (_, index) => `academic_year=${1950 + index}-${(51 + index) % 100}`,
      )
        .map((each) => each.replace(/-(\d)$/, '-0$1'))
        .join('&');
    expect((await call(`/data/enrolment.json?${years(50)}`)).status).toBe(200);
    const problem = await problemOf(`/data/enrolment.json?${years(51)}`, 400);
    expect(problem.allowed).toEqual(['at most 50 values']);
  });

  it.each([
    ['/nowhere', '/api/openapi.json'],
    ['/datasets/money', 'institutions, campuses, enrolment'],
    ['/data/money.csv', 'institutions, campuses, enrolment'],
    ['/data/enrolment.xml', 'enrolment.json, enrolment.csv'],
    ['/data/enrolment', 'enrolment.json, enrolment.csv'],
    ['/institutions/university-of-nowhere', 'university-of-nowhere'],
    ['/institutions/19999999', '19999999'],
    ['/editions/5', 'The newest is edition 4'],
    ['/editions/zero', 'numbered from 1'],
    ['/map?edition=9', 'The newest is edition 4'],
    ['/data/enrolment.csv?edition=1', 'first published in edition 2'],
    ['/data/evidence.json?edition=3', 'first published in edition 4'],
    ['/datasets/backers?edition=2', 'first published in edition 4'],
    ['/map?edition=1', 'first published in edition 2'],
  ])('%s is not there', async (path, words) => {
    expect((await problemOf(path, 404)).detail).toContain(words);
  });

  it('keeps what failed to itself', async () => {
    const broken = {
      ...env,
      DB: {
        prepare: () => {
          throw new Error('secret sqlite');
        },
      },
    };
    const log = vi.spyOn(console, 'error').mockReturnValue();
    const response = await api.request('http://atlas.test/api/v1/map', {}, broken);
    expect(response.status).toBe(500);
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
    expect(await response.text()).not.toContain('secret');
  });

  it('turns away an address that asks too often', async () => {
    const busy = { ...env, READERS: { limit: async () => ({ success: false }) } };
    const ask = (headers: HeadersInit) =>
      api.request('http://atlas.test/api/v1/editions', { headers }, busy);
    const refused = await ask({ 'CF-Connecting-IP': '192.0.2.1' });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
    expect((await ask({})).status).toBe(200);
  });

  it('asks operators for their token', async () => {
    await problemOf('/operator/runs', 401, { method: 'POST' });
  });
});
