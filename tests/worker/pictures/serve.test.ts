import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { servePicture } from '../../../workers/pictures/serve.ts';
import { readPng } from './read-png.ts';

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" width="1200" height="630"><rect width="600" height="630" fill="#f00"/></svg>';

function drawn(body = SVG, init: ResponseInit = {}): Response {
  return new Response(body, {
    headers: {
      'Content-Type': 'image/svg+xml',
      'Cache-Control': 'public, max-age=300',
      'Content-Disposition': 'inline; filename="map-edition-9.svg"',
    },
    ...init,
  });
}

async function ask(path: string, init: RequestInit = {}, answer = drawn()) {
  const asked: string[] = [];
  const ctx = createExecutionContext();
  const response = await servePicture(
    new Request(`https://atlas.test${path}`, init),
    async (request) => {
      asked.push(request.url);
      return answer;
    },
    ctx,
  );
  await waitOnExecutionContext(ctx);
  return { response, asked };
}

describe('pictures as PNG', () => {
  it('are rendered from their twin in SVG, with all that its address says', async () => {
    const { response, asked } = await ask('/card/map.png?year=2021-22');
    expect(asked).toEqual(['https://atlas.test/card/map.svg?year=2021-22']);
    expect(response?.headers.get('content-type')).toBe('image/png');
    expect(response?.headers.get('cache-control')).toBe('public, max-age=300');
    expect(response?.headers.get('content-disposition')).toContain('map-edition-9.png');
    const { width, height, pixels } = await readPng(new Uint8Array(await response!.arrayBuffer()));
    expect([width, height]).toEqual([1200, 630]);
    expect([...pixels.subarray(0, 3)]).toEqual([255, 0, 0]);
  });

  it('are sharper where they are no cards', async () => {
    const { response } = await ask('/map.png');
    expect(await readPng(new Uint8Array(await response!.arrayBuffer()))).toMatchObject({
      width: 2400,
    });
  });

  it('are the same again, and not sent to whoever holds them', async () => {
    const first = (await ask('/card/a.png')).response!;
    const again = (await ask('/card/a.png')).response!;
    expect(await again.arrayBuffer()).toEqual(await first.arrayBuffer());
    const tag = first.headers.get('etag')!;
    const held = (await ask('/card/a.png', { headers: { 'If-None-Match': tag } })).response;
    expect(held?.status).toBe(304);
  });

  it('have another tag once their drawing is another', async () => {
    const tagOf = async (svg: string) =>
      (await ask('/card/a.png', {}, drawn(svg))).response?.headers.get('etag');
    expect(await tagOf(SVG)).not.toBe(await tagOf(SVG.replace('#f00', '#0f0')));
  });

  it('answer HEAD with the headers alone', async () => {
    const { response } = await ask('/card/a.png', { method: 'HEAD' });
    expect(Number(response?.headers.get('content-length'))).toBeGreaterThan(100);
    expect(await response?.text()).toBe('');
  });

  it('are what the drawing is where there is none', async () => {
    const { response } = await ask('/x.png', {}, drawn('no', { status: 404 }));
    expect(response?.status).toBe(404);
    expect(await response?.text()).toBe('no');
  });

  it('leave every other address and method alone', async () => {
    expect((await ask('/map.svg')).response).toBeNull();
    expect((await ask('/map.png', { method: 'POST' })).response).toBeNull();
  });
});
