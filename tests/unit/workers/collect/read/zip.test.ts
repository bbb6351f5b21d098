import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { membersOf } from '../../../../../workers/collect/read/members.ts';
import { zipMembers } from '../../../../../workers/collect/read/zip.ts';
import { all, bytesOf, streamOf } from '../streams.ts';

const LONG = 'line of a long file\n'.repeat(20_000);
const ARCHIVE = zipSync({
  'a.csv': bytesOf('first'),
  'folder/b.csv': bytesOf(LONG),
  'stored.csv': [bytesOf('kept as it is'), { level: 0 }],
  'note.txt': bytesOf('not a table'),
});
/** As macOS packs it. */
const FROM_A_MAC = zipSync({
  'folder/a.csv': bytesOf('first'),
  '__MACOSX/folder/._a.csv': bytesOf('\0\u0005\u0016\u0007'),
});

const textOf = (bytes: ReadableStream<Uint8Array>) => new Response(bytes).text();

describe('zipMembers', () => {
  it.each([1, 100, 100_000])('gives each member in turn (%i bytes at once)', async (chunk) => {
    const found: Record<string, string> = {};
    for await (const { name, bytes } of zipMembers(streamOf(ARCHIVE, chunk), 'z.zip')) {
      found[name] = await textOf(bytes);
    }
    expect(found).toEqual({
      'a.csv': 'first',
      'folder/b.csv': LONG,
      'stored.csv': 'kept as it is',
      'note.txt': 'not a table',
    });
  });

  it('skips what is left unread', async () => {
    const names: string[] = [];
    for await (const { name } of zipMembers(streamOf(ARCHIVE, 50), 'z.zip')) names.push(name);
    expect(names).toEqual(['a.csv', 'folder/b.csv', 'stored.csv', 'note.txt']);
  });

  it.each([0.3, 0.6])('refuses a ZIP that was cut short (%f)', async (share) => {
    const cut = ARCHIVE.slice(0, Math.floor(ARCHIVE.length * share));
    const read = async () => {
      for await (const { bytes } of zipMembers(streamOf(cut, 100), 'z.zip')) await textOf(bytes);
    };
    await expect(read()).rejects.toThrow(/z\.zip is a damaged ZIP/);
  });

  const [, second = 0] = [...ARCHIVE.keys()].filter(
    (at) => ARCHIVE[at] === 0x50 && ARCHIVE[at + 1] === 0x4b && ARCHIVE[at + 2] === 3,
  );
  const stored = Buffer.from(ARCHIVE).indexOf('kept as it is');

  it.each([
    ['cut between two files', ARCHIVE.slice(0, second), /does not end in a directory/],
    ['changed in one byte', ARCHIVE.with(stored, 0x4b), /are not what its directory says/],
    ['whose directory was damaged', ARCHIVE.with(ARCHIVE.length - 10, 7), /a directory of its/],
  ])('refuses a ZIP %s', async (_, archive, reason) => {
    const read = async () => {
      for await (const { bytes } of zipMembers(streamOf(archive, 100), 'z.zip')) {
        await textOf(bytes);
      }
    };
    await expect(read()).rejects.toThrow(reason);
  });

  it('takes a ZIP with a comment at its end, and one longer than its directory may be', async () => {
    const noise = Uint8Array.from({ length: 2 ** 21 }, (__, at) => (at * at * 2654435761) >>> 13);
    const archive = zipSync({ 'a.csv': [noise, { level: 0 }], 'b.csv': bytesOf('b') });
    const commented = new Uint8Array(archive.length + 2);
    commented.set(archive);
    commented.set([2, 0], archive.length - 2);
    const names: string[] = [];
    for await (const { name } of zipMembers(streamOf(commented, 9000), 'z.zip')) names.push(name);
    expect(names).toEqual(['a.csv', 'b.csv']);
  });
});

describe('membersOf', () => {
  it('tells a ZIP by its bytes and takes the CSVs', async () => {
    const names: string[] = [];
    for await (const { name, packed } of membersOf(streamOf(ARCHIVE), 'odd.csv', 'f00')) {
      names.push(name);
      expect(packed).toBe(true);
    }
    expect(names).toEqual(['odd.csv: a.csv', 'odd.csv: folder/b.csv', 'odd.csv: stored.csv']);
  });

  it('leaves out what macOS adds, and knows each by its own name', async () => {
    const bases: string[] = [];
    for await (const { base } of membersOf(streamOf(FROM_A_MAC), 'z.zip', 'f00')) bases.push(base);
    expect(bases).toEqual(['a.csv']);
  });

  it('gives back a plain file whole', async () => {
    const [member] = await all(membersOf(streamOf('UKPRN,x\n', 3), 'a.csv', 'f00'));
    expect(member).toMatchObject({ name: 'a.csv', packed: false, sha256: 'f00' });
    expect(await textOf(member!.bytes)).toBe('UKPRN,x\n');
  });

  it.each([
    ['', 'a.csv is empty.'],
    [zipSync({ 'x.txt': bytesOf('x') }), 'a.csv is a ZIP with no CSV in it.'],
  ])('refuses a file with nothing in it', async (content, message) => {
    await expect(all(membersOf(streamOf(content), 'a.csv', 'f00'))).rejects.toThrow(message);
  });
});
