import { describe, expect, it } from 'vitest';
import { asGet, withoutBody } from '../../../workers/files/head.ts';

const ATTACHED = { 'Content-Disposition': 'attachment; filename="a.csv"' };

/** A body that says whether it was read or given up. */
function watched() {
  const seen: string[] = [];
  const body = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        seen.push('read');
        controller.enqueue(new Uint8Array(4));
      },
      cancel: () => void seen.push('given up'),
    },
    { highWaterMark: 0 },
  );
  return { body, seen };
}

describe('HEAD', () => {
  it('is asked as GET, with all that it says', () => {
    const headers = { 'if-none-match': '"a"' };
    const get = asGet(new Request('https://atlas.test/map.svg?a=1', { method: 'HEAD', headers }));
    expect([get.method, get.url, get.headers.get('if-none-match')]).toEqual([
      ...['GET', 'https://atlas.test/map.svg?a=1', '"a"'],
    ]);
  });

  it('says how many bytes GET gives, with its status and headers', async () => {
    const init = { status: 404, headers: { 'Content-Type': 'image/svg+xml' } };
    const head = await withoutBody(new Response('<svg>Ŵ</svg>', init));
    expect([head.status, head.headers.get('content-type')]).toEqual([404, 'image/svg+xml']);
    expect(head.headers.get('content-length')).toBe('13');
    expect(await head.text()).toBe('');
  });

  it('says nothing of the length of a download that is made while it is read, and reads none of it', async () => {
    const { body, seen } = watched();
    const head = await withoutBody(new Response(body, { headers: ATTACHED }));
    expect(head.headers.has('content-length')).toBe(false);
    expect(seen).toEqual(['given up']);
  });

  it('keeps a length that is told', async () => {
    const { body, seen } = watched();
    const headers = { ...ATTACHED, 'Content-Length': '1745342' };
    const head = await withoutBody(new Response(body, { headers }));
    expect(head.headers.get('content-length')).toBe('1745342');
    expect(seen).toEqual(['given up']);
  });

  it.each([204, 304])('has no length where the status is %i', async (status) => {
    expect((await withoutBody(new Response(null, { status }))).headers.has('content-length')).toBe(
      false,
    );
  });
});
