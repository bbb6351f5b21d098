import type { ResolveOptions } from '@sveltejs/kit';
import { describe, expect, it, vi } from 'vitest';
import { handle, handleError } from '../../../src/hooks.server.ts';

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

  it('has the faces preloaded that every page opens with, and no rarer ones', async () => {
    let preload: ResolveOptions['preload'];
    const resolve = (_: unknown, options?: ResolveOptions) => {
      preload = options?.preload;
      return new Response('');
    };
    await handle({ event: {}, resolve } as unknown as Parameters<typeof handle>[0]);
    const asked = (path: string) => preload?.({ type: 'font', path });
    expect(asked('/_app/immutable/assets/bricolage-grotesque.Dk3_-a.woff2')).toBe(true);
    expect(asked('/_app/immutable/assets/bricolage-grotesque-display.Dk3.woff2')).toBe(true);
    expect(asked('/_app/immutable/assets/newsreader.B0.woff2')).toBe(true);
    expect(asked('/_app/immutable/assets/bricolage-grotesque-extended.Dk3.woff2')).toBe(false);
    expect(asked('/_app/immutable/assets/newsreader-accents.Dk3.woff2')).toBe(false);
    expect(preload?.({ type: 'css', path: '/a.css' })).toBe(true);
    expect(preload?.({ type: 'asset', path: '/a.png' })).toBe(false);
  });

  it('is left alone where it preloads nothing', async () => {
    expect(await linkOf(null)).toBeNull();
  });
});

/** What a page is told of an error. */
const told = (status: number, pathname: string) =>
  handleError({
    error: new Error('select * from secret'),
    event: { fetch: async () => Response.json({}), url: new URL(pathname, 'https://atlas.test') },
    status,
    message: 'Not Found',
  } as unknown as Parameters<typeof handleError>[0]);

describe('an error', () => {
  it('at an address that is nearly one of ours names it', async () =>
    expect(await told(404, '/backer')).toMatchObject({
      near: expect.arrayContaining([{ href: '/backers', name: 'Backers' }]) as unknown,
    }));

  it('of ours is told in the log, not to the reader', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(JSON.stringify(await told(500, '/data'))).not.toContain('secret');
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });
});
