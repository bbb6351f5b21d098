import { describe, expect, it, vi } from 'vitest';
import { nearPages, wordsOf } from '../../../../../src/lib/site/near-pages.ts';

/** The API as far as it is asked here. */
const api = () =>
  vi.fn(async () =>
    Response.json({
      institutions: [
        { slug: 'university-of-sheffield', name: 'University of Sheffield', town: 'Sheffield' },
        { slug: 'cardiff-university', name: 'Cardiff University', town: 'Cardiff' },
      ],
    }),
  );

describe('an address that leads nowhere', () => {
  it.each([
    ['/instituions', '/institutions'],
    ['/data/enrolments', '/data/enrolment'],
    ['/developer', '/developers'],
  ])('%s may have meant %s, which costs no figure', async (path, href) => {
    const fetch = api();
    expect((await nearPages(fetch, path)).map((page) => page.href)).toContain(href);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('may have meant an institution', async () =>
    expect(await nearPages(api(), '/university-of-shefield')).toContainEqual({
      href: '/institutions/university-of-sheffield',
      name: 'University of Sheffield',
    }));

  it('may have meant nothing of ours', async () =>
    expect(await nearPages(api(), '/quantum-flux-capacitor')).toEqual([]));

  it('is answered without suggestions where the API fails', async () =>
    expect(
      await nearPages(
        vi.fn(async () => new Response('', { status: 500 })),
        '/university-of-shefield',
      ),
    ).toEqual([]));

  it.each(['/wp-login.php', '/.env', '/a', '/', '/%ff/..'])(
    '%s is no name, and nobody is asked',
    async (path) => {
      const fetch = api();
      expect([wordsOf(path), await nearPages(fetch, path)]).toEqual(['', []]);
      expect(fetch).not.toHaveBeenCalled();
    },
  );
});
