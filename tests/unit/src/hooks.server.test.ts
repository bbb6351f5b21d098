import type { ResolveOptions } from '@sveltejs/kit';
import { describe, expect, it, vi } from 'vitest';
import { handle, handleError } from '../../../src/hooks.server.ts';

/** The options with which a page of that address is asked for. */
async function optionsOf(address: string): Promise<ResolveOptions> {
  let options: ResolveOptions = {};
  const resolve = (_: unknown, given: ResolveOptions = {}) => {
    options = given;
    return new Response('');
  };
  const event = { url: new URL(address), route: { id: null } };
  await handle({ event, resolve } as unknown as Parameters<typeof handle>[0]);
  return options;
}

describe('every answer', () => {
  it('has its scripts wait until the page is painted', async () => {
    const { preload, transformPageChunk } = await optionsOf('https://atlas.test/data');
    expect(preload?.({ type: 'js', path: './_app/page.js' })).toBe(false);
    const html = 'Promise.all([import("./_app/start.js"), import("./_app/app.js")]).then(start)';
    const page = await transformPageChunk?.({ html, done: true });
    expect(page).toMatch(/^\(function .*takenover.*\)\(\["\.\/_app\/page\.js"\]\)\.then\(/s);
  });

  it('has the faces preloaded that every page opens with, and no rarer ones', async () => {
    const { preload } = await optionsOf('https://atlas.test/');
    const asked = (path: string) => preload?.({ type: 'font', path });
    expect(asked('/_app/immutable/assets/bricolage-grotesque.Dk3_-a.woff2')).toBe(true);
    expect(asked('/_app/immutable/assets/bricolage-grotesque-display.Dk3.woff2')).toBe(true);
    expect(asked('/_app/immutable/assets/newsreader.B0.woff2')).toBe(true);
    expect(asked('/_app/immutable/assets/bricolage-grotesque-extended.Dk3.woff2')).toBe(false);
    expect(asked('/_app/immutable/assets/newsreader-accents.Dk3.woff2')).toBe(false);
    expect(preload?.({ type: 'css', path: '/a.css' })).toBe(true);
    expect(preload?.({ type: 'asset', path: '/a.png' })).toBe(false);
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
