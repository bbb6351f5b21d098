import { error } from '@sveltejs/kit';
import { describe, expect, it, vi } from 'vitest';
import { embedAnswer } from '../../../../../src/lib/embed/document.ts';
import { embedding } from '../../../../../src/lib/embed/embedding.ts';

const url = (query = '') => new URL(`https://atlas.test/embed/country/QQ${query}`);
const answerOf = (make: () => Promise<Response>, query = '') =>
  embedding(make)({ url: url(query) });

const edition = { number: 9, title: '', released: '2025', published_at: '2026-11-24T09:00:00Z' };
const view = { title: 'A', content: '', source: 'B', edition, path: '/countries/FR' };

describe('a view under /embed that cannot be shown', () => {
  it('says why in a page that may be framed like any view', async () => {
    const answer = await answerOf(async () => error(404, 'No country has the code “QQ & <b>”'));
    const shown = embedAnswer(view, url());
    expect(answer.status).toBe(404);
    expect([...answer.headers]).toEqual([...shown.headers]);
    expect(answer.headers.get('content-security-policy')).toContain('frame-ancestors *');
    const html = await answer.text();
    expect(html).toContain('<h1>No country has the code “QQ &amp; &lt;b&gt;”</h1>');
    expect(html).toContain('<a href="/" target="_blank" rel="noopener">');
    expect(html).toContain('data-live="no"');
  });

  it('keeps theme and scripts as its address says', async () => {
    const html = await (
      await answerOf(async () => error(404, 'None'), '?theme=dark&scripts=no')
    ).text();
    expect(html).toContain('data-theme="dark"');
    expect(html).not.toContain('<script');
  });

  it('tells what failed in the log, not in the frame', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const answer = await answerOf(async () => Promise.reject(new Error('select * from secret')));
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('secret');
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });
});

describe('a view', () => {
  it('is pinned only to the edition that it shows', async () => {
    const shown = async (query: string) => (await embedAnswer(view, url(query))).text();
    expect(await shown('?edition=9')).toContain('Pinned to edition 9');
    expect(await shown('?edition=99')).toContain('Newest edition: 9');
    expect(await shown('')).toContain('data-live="yes"');
  });
});
