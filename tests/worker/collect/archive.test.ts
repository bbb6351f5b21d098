import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  archiveKnown,
  archiveStream,
  findArchived,
  HashMismatch,
} from '../../../workers/collect/archive.ts';
import { fetchToArchive, FetchFailed } from '../../../workers/collect/fetch.ts';
import { hesaTable1 } from '../../../workers/collect/hesa-table-1/source.ts';
import { Refused } from '../../../workers/collect/refused.ts';
import { rows } from './running.ts';
import { startEmpty } from '../support/start-empty.ts';

beforeEach(startEmpty);
afterEach(() => vi.restoreAllMocks());

const ORIGIN = { name: 'a.csv', url: null, contentType: 'text/csv' };

async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toHex();
}

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let start = 0;
  return new ReadableStream({
    pull(controller) {
      controller.enqueue(bytes.slice(start, start + 100_000));
      start += 100_000;
      if (start >= bytes.length) controller.close();
    },
  });
}

const keys = async () => (await env.ARCHIVE.list()).objects.map(({ key }) => key);

describe('archiveStream', () => {
  it.each([1, 5 * 1024 * 1024, 12_345_678])(
    'keeps %i bytes under their hash alone',
    async (size) => {
      const bytes = new Uint8Array(size).map((_, index) => index % 251);
      const file = await archiveStream(env, ORIGIN, streamOf(bytes));
      expect(file).toEqual({ sha256: await sha256Of(bytes), name: 'a.csv', bytes: size });
      expect(await keys()).toEqual([`raw/${file.sha256}`]);
      const stored = await env.ARCHIVE.get(`raw/${file.sha256}`);
      expect(await sha256Of(new Uint8Array((await stored?.arrayBuffer()) ?? []))).toBe(file.sha256);
      expect(await findArchived(env, file.sha256)).toEqual(file);
    },
  );

  it('keeps nothing of a stream that breaks off', async () => {
    let chunks = 0;
    const broken = new ReadableStream<Uint8Array>({
      pull(controller) {
        chunks += 1;
        if (chunks > 8) controller.error(new Error('broken'));
        else controller.enqueue(new Uint8Array(1024 * 1024));
      },
    });
    await expect(archiveStream(env, ORIGIN, broken)).rejects.toThrow('broken');
    expect(await keys()).toEqual([]);
    expect(await rows('select * from archived_file')).toEqual([]);
  });
});

describe('archiveKnown', () => {
  it('refuses bytes that do not have the hash or the length that came with them', async () => {
    const bytes = new TextEncoder().encode('UKPRN');
    const sha256 = await sha256Of(bytes);
    for (const wrong of [
      { sha256: '0'.repeat(64), bytes: 5 },
      { sha256, bytes: 4 },
      { sha256, bytes: 6 },
    ]) {
      await expect(
        archiveKnown(env, { ...wrong, name: 'a.csv' }, ORIGIN, streamOf(bytes)),
      ).rejects.toThrow(HashMismatch);
    }
    expect(await keys()).toEqual([]);
    expect(await rows('select * from archived_file')).toEqual([]);
    await archiveKnown(env, { sha256, bytes: 5, name: 'a.csv' }, ORIGIN, streamOf(bytes));
    expect(await keys()).toEqual([`raw/${sha256}`]);
  });
});

describe('fetchToArchive', () => {
  const address = 'https://publisher.example/students/table-1.zip';
  const answering = (status: number, headers: Record<string, string> = {}, body = 'x') =>
    vi
      .spyOn(globalThis, 'fetch')
      .mockImplementation(async () => new Response(body, { status, headers }));
  const fetching = () => fetchToArchive(env, address, hesaTable1);

  it('says who asks, and keeps the name and the address', async () => {
    const asked = answering(200, { 'content-type': 'application/zip' });
    const file = await fetching();
    expect(file.name).toBe('table-1.zip');
    const init = asked.mock.calls[0]?.[1];
    expect(new Headers(init?.headers).get('user-agent')).toBe(
      `WeAreInternationalAtlas/1.0 (+${env.CONTACT})`,
    );
    expect(await rows('select url, content_type from archived_file')).toEqual([
      { url: address, content_type: 'application/zip' },
    ]);
  });

  it('tells an operator what to do when the publisher refuses the script', async () => {
    answering(403);
    await expect(fetching()).rejects.toThrow(
      'HESA refused the script (403). Download the file in a browser and use npm run import -- enrolment <file>.',
    );
    await expect(fetching()).rejects.toThrow(Refused);
  });

  it.each([
    [404, Refused, /has no file at https:\/\/publisher/],
    [400, Refused, /answered 400/],
    [500, FetchFailed, /answered 500/],
    [503, FetchFailed, /answered 503/],
    [429, FetchFailed, /answered 429/],
  ])('takes %i for what it is', async (status, kind, message) => {
    answering(status);
    const failed = await fetching().catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(kind);
    expect(String(failed)).toMatch(message);
  });

  it('tries again when the publisher cannot be reached', async () => {
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('no route'));
    await expect(fetching()).rejects.toThrow(FetchFailed);
  });

  it('follows the publisher to another page of theirs, never to another host, nor in circles', async () => {
    answering(302, { location: 'https://elsewhere.example/x' });
    await expect(fetching()).rejects.toThrow(/another host \(elsewhere\.example\)/);
    answering(302, { location: '/students/table-1.zip' });
    await expect(fetching()).rejects.toThrow(/more than 3 times/);
    vi.spyOn(globalThis, 'fetch')
      .mockResolvedValueOnce(new Response(null, { status: 301, headers: { location: '/new.zip' } }))
      .mockResolvedValueOnce(new Response('x'));
    expect((await fetching()).bytes).toBe(1);
  });
});
