import { expect, it } from 'vitest';
import { malformed } from '../../../workers/malformed.ts';

const ask = (path: string) => malformed(new Request(`https://atlas.test${path}`));

it.each(['/api/%ff', '/api/v1/institutions/%E0%A4%A'])(
  '%s is a problem, not a page',
  async (path) => {
    const answer = ask(path);
    expect([answer?.status, answer?.headers.get('content-type')]).toEqual([
      400,
      'application/problem+json',
    ]);
    expect(await answer?.json()).toMatchObject({ status: 400, type: 'about:blank' });
  },
);

it.each(['/api/v1/institutions/%C5%B5', '/api/v1/map?q=%ff', '/%ff'])(
  '%s is left to whoever answers it',
  (path) => expect(ask(path)).toBeNull(),
);
