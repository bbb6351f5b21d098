import type { ResolveOptions } from '@sveltejs/kit';
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
