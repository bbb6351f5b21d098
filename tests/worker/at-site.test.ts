import { createExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import web from 'sveltekit-worker';
import { describe, expect, it, vi } from 'vitest';
import worker from '../../workers/index.ts';

const PUBLIC = 'https://atlas.example';

/** What the pages are asked for where the Worker is asked for an address. */
async function askedOfPages(address: string, site: string, init?: RequestInit) {
  const pages = vi.spyOn(web, 'fetch');
  const request = new Request(address, init) as Parameters<typeof worker.fetch>[0];
  await worker.fetch(request, { ...env, SITE: site }, createExecutionContext());
  return pages.mock.calls[0]![0];
}

describe('by whatever host the Worker is reached', () => {
  it('pages answer for the public address', async () => {
    const { url } = await askedOfPages('https://a1b2-atlas.workers.dev/data?search=visas', PUBLIC);
    expect(url).toBe(`${PUBLIC}/data?search=visas`);
  });

  it('what is drawn for a PNG too', async () => {
    const { url } = await askedOfPages(
      'https://a1b2-atlas.workers.dev/map.png?year=2020-21',
      PUBLIC,
    );
    expect(url).toBe(`${PUBLIC}/map.svg?year=2020-21`);
  });

  it('all else of the request stays', async () => {
    const init = { method: 'PUT', body: 'a file', headers: { authorization: 'Bearer x' } };
    const request = await askedOfPages('https://a1b2-atlas.workers.dev/api/v1/x', PUBLIC, init);
    expect([request.method, request.headers.get('authorization')]).toEqual(['PUT', 'Bearer x']);
    expect(await request.text()).toBe('a file');
  });

  it('the host stays where no public address is set', async () => {
    const { url } = await askedOfPages('http://localhost:8787/data', '');
    expect(url).toBe('http://localhost:8787/data');
  });
});
