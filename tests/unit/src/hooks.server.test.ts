import { describe, expect, it } from 'vitest';
import { handle } from '../../../src/hooks.server.ts';

const PAGE = '<./a.css>; rel="preload"; as="style"; nopush, <./b.js>; rel="modulepreload"; nopush';

/** What becomes of an answer with that Link header. */
async function linkOf(link: string | null): Promise<string | null> {
  const answer = new Response('', { headers: link === null ? {} : { link } });
  const call = { event: {}, resolve: () => answer } as unknown as Parameters<typeof handle>[0];
  return (await handle(call)).headers.get('link');
}

describe('every answer', () => {
  it('has its scripts preloaded after all else', async () => {
    expect(await linkOf(PAGE)).toBe(
      '<./a.css>; rel="preload"; as="style"; nopush, <./b.js>; rel="modulepreload"; fetchpriority="low"; nopush',
    );
  });

  it('is left alone where it preloads nothing', async () => {
    expect(await linkOf(null)).toBeNull();
  });
});
