import { env } from 'cloudflare:workers';
import { beforeEach, expect, it } from 'vitest';
import { keepUnmatched } from '../../../data/publishing/checks.ts';
import type { UnmatchedName } from '../../../data/queries/unmatched-names.ts';
import { api } from '../../../workers/api/app.ts';
import { startEmpty } from '../collect/running.ts';

beforeEach(async () => {
  await startEmpty();
  await env.DB.prepare('delete from unmatched_name').run();
});

const LIST = 'https://a.example/supporters';
const ask = (query = '', headers: HeadersInit = { authorization: 'Bearer test-token' }) =>
  api.request(`http://atlas.test/api/v1/operator/unmatched-names${query}`, { headers }, env);
const namesOf = async (query?: string) =>
  (await (await ask(query)).json<{ names: UnmatchedName[] }>()).names;

it('shows an operator the names that match nobody, page by page', async () => {
  await keepUnmatched(env.DB, 'https://b.example/', ['College of B'], '2026-11-23T09:00:00Z');
  await keepUnmatched(env.DB, LIST, ['Y Society', 'X Union'], '2026-11-23T09:00:00Z');
  await keepUnmatched(env.DB, LIST, ['X Union'], '2026-11-30T09:00:00Z');
  const [first, ...others] = await namesOf();
  expect(first).toEqual({
    url: LIST,
    name: 'X Union',
    first_seen: '2026-11-23T09:00:00Z',
    last_seen: '2026-11-30T09:00:00Z',
  });
  expect(others.map(({ name }) => name)).toEqual(['College of B']);
  const rest = `?after_url=${encodeURIComponent(LIST)}&after_name=X+Union`;
  expect((await namesOf(rest)).map(({ name }) => name)).toEqual(['College of B']);
  expect(await namesOf('?after_url=https://c.example/')).toEqual([]);
});

it('shows nobody else', async () => {
  expect((await ask('', {})).status).toBe(401);
});
