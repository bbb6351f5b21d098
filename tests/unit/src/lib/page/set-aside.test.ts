import { describe, expect, it } from 'vitest';
import { setAside } from '../../../../../src/lib/page/set-aside.ts';

const LONG = 'x'.repeat(60_000);

/** An answer as SvelteKit writes it into a page. */
function written(url: string, body: unknown, { ttl = ' data-ttl="60"', status = 200 } = {}) {
  const text = JSON.stringify({
    status,
    statusText: '',
    headers: {},
    body: JSON.stringify(body),
  });
  return `<script type="application/json" data-sveltekit-fetched data-url="${url}"${ttl}>${text}</script>`;
}

const EDITION = { number: 9, title: 'A' };

describe('setAside', () => {
  it('takes out a long answer, to be had from the edition that it is of', () => {
    const answer = written('/api/v1/map?a=1&amp;b=%2F', { edition: EDITION, rows: LONG });
    expect(setAside(`<p>a</p>${answer}<p>b</p>`)).toEqual({
      html: '<p>a</p><p>b</p>',
      aside: [{ url: '/api/v1/map?a=1&b=%2F', from: '/api/v1/map?a=1&b=%2F&edition=9', ttl: '60' }],
    });
  });

  it('takes out one that was asked for by its edition, whatever it says', () => {
    const answer = written('/api/v1/data/evidence.json?edition=7', { rows: LONG }, { ttl: '' });
    expect(setAside(answer)).toEqual({
      html: '',
      aside: [
        {
          url: '/api/v1/data/evidence.json?edition=7',
          from: '/api/v1/data/evidence.json?edition=7',
          ttl: '',
        },
      ],
    });
  });

  it.each([
    ['a short one', written('/api/v1/map', { edition: EDITION })],
    ['one of no edition', written('/api/openapi.json', { paths: LONG })],
    ['an error', written('/api/v1/map?edition=9', { rows: LONG }, { status: 404 })],
    ['any other script', `<script type="application/json">${LONG}</script>`],
  ])('leaves %s where it is', (_, script) => {
    expect(setAside(script)).toEqual({ html: script, aside: [] });
  });
});
