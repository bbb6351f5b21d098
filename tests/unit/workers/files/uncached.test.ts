import { describe, expect, it } from 'vitest';
import { layAside, takeUp } from '../../../../workers/files/uncached.ts';

const CACHED = 'public, max-age=60, must-revalidate';

const download = () =>
  new Response('rows', {
    status: 206,
    headers: { 'Cache-Control': CACHED, 'Content-Disposition': 'attachment', ETag: '"1"' },
  });

describe('a download', () => {
  it('names no Cache-Control on its way, so that nothing copies it', () =>
    expect(layAside(download()).headers.has('Cache-Control')).toBe(false));

  it('leaves as it came', async () => {
    const answer = takeUp(layAside(download()));
    expect([answer.status, await answer.text()]).toEqual([206, 'rows']);
    expect(Object.fromEntries(answer.headers)).toEqual(Object.fromEntries(download().headers));
  });
});

it.each([
  ['a page', new Response('page', { headers: { 'Cache-Control': CACHED } })],
  ['an answer that nobody may keep', new Response('rows')],
])('%s passes untouched', (_, answer) => expect(takeUp(layAside(answer))).toBe(answer));
