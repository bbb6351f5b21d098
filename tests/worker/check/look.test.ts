import { env } from 'cloudflare:workers';
import { describe, expect, inject, it } from 'vitest';
import { Looker } from '../../../workers/check/look.ts';
import { mannersOf } from '../../../workers/check/manners.ts';
import { Pace } from '../../../workers/check/pace.ts';

const [SITE = '', OTHER = ''] = inject('sites');
const manners = mannersOf(env);
const look = (path: string, changed: Partial<typeof manners> = {}, site = SITE) =>
  new Looker({ ...manners, ...changed }, new Pace(0)).look(site + path);
const logOf = async (site: string) =>
  (await fetch(`${site}/log`)).json<{ path: string; userAgent: string; together: number }[]>();

describe('a look at a page', () => {
  it('finds the campaign’s name, and the same text gives the same hash', async () => {
    const seen = await look('/named');
    expect(seen).toMatchObject({ outcome: 'named', httpStatus: 200, finalUrl: null });
    expect(seen.textHash).toMatch(/^[0-9a-f]{64}$/);
    expect((await look('/named/elsewhere')).textHash).toBe(seen.textHash);
    expect(await look('/plain')).toMatchObject({ outcome: 'named' });
  });

  it('misses it where other slogans stand', async () => {
    expect(await look('/unnamed')).toMatchObject({ outcome: 'not-named', httpStatus: 200 });
  });

  it('knows a page that is gone from one that is kept from us or broken', async () => {
    expect(await look('/nowhere')).toMatchObject({ outcome: 'gone', httpStatus: 404 });
    expect(await look('/gone')).toMatchObject({ outcome: 'gone', httpStatus: 410 });
    expect(await look('/forbidden')).toMatchObject({ outcome: 'failed', httpStatus: 403 });
    expect(await look('/broken')).toMatchObject({ outcome: 'failed', httpStatus: 503 });
    expect(await look('/reset')).toMatchObject({ outcome: 'failed', httpStatus: null });
  });

  it('takes too long an answer for none, whether it never begins or never ends', async () => {
    expect(await look('/silent', { timeout: 300 })).toMatchObject({ outcome: 'timed-out' });
    expect(await look('/slow', { timeout: 300 })).toMatchObject({ outcome: 'timed-out' });
    expect(manners.timeout).toBe(10_000);
  });

  it('breaks off a page that is too large, and reads none that is no text', async () => {
    expect(await look('/endless')).toMatchObject({ outcome: 'too-large', httpStatus: 200 });
    expect(manners.mostBytes).toBe(2 * 1024 * 1024);
    expect(await look('/picture')).toMatchObject({ outcome: 'not-text', textHash: null });
  });

  it.each(['utf-16', 'utf-16le', 'UTF8', 'iso-8859-1', 'x-none', ''])(
    'reads a page as browsers would, whatever its site calls the encoding (%s)',
    async (charset) => {
      expect(await look(`/charset?charset=${charset}`)).toMatchObject({ outcome: 'named' });
    },
  );

  it.each(['/nested', '/ambiguous'])('tells what no parser reads: %s', async (path) => {
    const seen = await look(path);
    expect(seen).toMatchObject({ outcome: 'not-text', httpStatus: 200, textHash: null });
    expect(seen.said).toMatch(/^The page is no HTML that our parser can read: The .+/);
  });

  it('follows five redirects and no more, and says where they led', async () => {
    expect(await look('/hops?left=5')).toMatchObject({
      outcome: 'named',
      finalUrl: `${SITE}/named`,
    });
    expect(await look('/hops?left=6')).toMatchObject({ outcome: 'failed', httpStatus: 302 });
    const to = encodeURIComponent(`${OTHER}/named`);
    expect(await look(`/redirect?to=${to}`)).toMatchObject({
      outcome: 'named',
      finalUrl: `${OTHER}/named`,
    });
  });

  it.each([
    'http://10.0.0.1/',
    'http://0x0a000001/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::ffff:192.168.0.1]/',
    'http://intranet/',
    'http://www.sheffield.ac.uk:8080/',
    'ftp://www.sheffield.ac.uk/',
    'http://me:secret@www.sheffield.ac.uk/',
  ])('refuses a redirect to %s', async (to) => {
    const seen = await look(`/redirect?to=${encodeURIComponent(to)}`);
    expect(seen).toMatchObject({ outcome: 'refused', httpStatus: 302 });
    expect(seen.said).toContain('redirects to');
  });

  it('refuses loopback where the toggle is off, without asking for anything', async () => {
    await logOf(SITE);
    expect(await look('/named', { loopback: false })).toMatchObject({ outcome: 'refused' });
    expect(await logOf(SITE)).toEqual([]);
  });

  it('keeps to robots.txt, where a redirect leads too', async () => {
    await logOf(SITE);
    expect(await look('/closed/page')).toMatchObject({ outcome: 'robots', httpStatus: null });
    expect((await logOf(SITE)).map(({ path }) => path)).toEqual(['/robots.txt']);
    const to = encodeURIComponent(`${OTHER}/closed/page`);
    expect(await look(`/redirect?to=${to}`)).toMatchObject({ outcome: 'robots', httpStatus: 302 });
  });

  it('takes no robots.txt for leave, and one that fails for none', async () => {
    const broken = await look('/named', {}, inject('siteWithBrokenRobots'));
    expect(broken).toMatchObject({ outcome: 'failed', httpStatus: 503 });
    const without = await look('/named', {}, inject('siteWithoutRobots'));
    expect(without).toMatchObject({ outcome: 'named' });
  });

  it('says who asks, with an address to write to', async () => {
    await logOf(SITE);
    await look('/named');
    const asked = await logOf(SITE);
    expect(asked.map(({ path }) => path)).toEqual(['/robots.txt', '/named']);
    for (const { userAgent } of asked) {
      expect(userAgent).toBe(`WeAreInternationalAtlas/1.0 (+${env.CONTACT})`);
    }
  });

  it('asks a site for one thing at a time, and for its robots.txt once', async () => {
    await logOf(SITE);
    const looker = new Looker(manners, new Pace(1));
    const paths = ['/named/1', '/named/2', '/hops?left=2', '/named/3'];
    await Promise.all(paths.map((path) => looker.look(SITE + path)));
    const asked = await logOf(SITE);
    expect(asked.filter(({ path }) => path === '/robots.txt')).toHaveLength(1);
    expect(asked).toHaveLength(7);
    expect(Math.max(...asked.map(({ together }) => together))).toBe(1);
  });
});
