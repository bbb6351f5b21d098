import { expect, it } from 'vitest';
import {
  asProblem,
  askedByProgram,
  isRouteOfFile,
} from '../../../../../src/lib/data/file-problems.ts';

it('knows the routes of files from those of pages and views', () => {
  const files = ['/map.[format=view]', '/institutions/[slug].[format=view]', '/leads/[id].svg'];
  files.push('/embed/badge/[id]/badge.svg', '/[page=unpictured].svg');
  expect(files.map(isRouteOfFile)).toEqual(files.map(() => true));
  const others = [null, '/', '/data/[dataset]', '/api/[...path]', '/embed/[...path]'];
  expect(others.map(isRouteOfFile)).toEqual(others.map(() => false));
});

it('asks as a program would, whatever is accepted', () => {
  const request = new Request('https://atlas.test/a.csv', { headers: { accept: 'text/html' } });
  expect(askedByProgram(request).headers.get('accept')).toBe('application/json');
});

it('tells an error as problem details', async () => {
  const error = Response.json(
    { message: 'Nothing is called x', advice: 'Try y.' },
    { status: 404 },
  );
  const response = await asProblem(error);
  expect([response.status, response.headers.get('content-type')]).toEqual([
    404,
    'application/problem+json',
  ]);
  expect(await response.json()).toEqual({
    ...{ type: 'about:blank', title: 'There is no such file', status: 404 },
    detail: 'Nothing is called x. Try y.',
  });
});

it('leaves every other answer as it is', async () => {
  const file = Response.json([1]);
  expect(await asProblem(file)).toBe(file);
  const page = new Response('<h1>', { status: 404, headers: { 'Content-Type': 'text/html' } });
  expect(await asProblem(page)).toBe(page);
});
