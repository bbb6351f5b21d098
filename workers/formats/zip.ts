/**
 * ZIP files as streams: entries are deflated by the runtime while they are made, and their sizes
 * follow them, so that nothing is held but the list of entries. Written for files under 4 GiB.
 */
import { crc32 } from 'node:zlib';

export interface ZipEntry {
  name: string;
  chunks: AsyncIterable<string | Uint8Array>;
}

interface Written {
  name: Uint8Array;
  crc: number;
  packed: number;
  bytes: number;
  offset: number;
}

const VERSION = 20;
/** Sizes follow the entry; its name is UTF-8. */
const FLAGS = 0x0808;
const DEFLATED = 8;

/** Numbers in little-endian, each with how many bytes it takes. */
function fields(...pairs: readonly (readonly [value: number, bytes: 2 | 4])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(pairs.reduce((sum, [, bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [value, bytes] of pairs) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

/** A moment as MS-DOS keeps it, to two seconds, in UTC. */
function dosTime(moment: Date): readonly [time: number, date: number] {
  const time =
    (moment.getUTCHours() << 11) | (moment.getUTCMinutes() << 5) | (moment.getUTCSeconds() >> 1);
  const years = Math.max(0, moment.getUTCFullYear() - 1980);
  return [time, (years << 9) | ((moment.getUTCMonth() + 1) << 5) | moment.getUTCDate()];
}

/**
 * The bytes of a ZIP of the entries, in their order, all dated `moment`, so that the same entries
 * give the same file.
 */
export async function* zipChunks(
  entries: Iterable<ZipEntry> | AsyncIterable<ZipEntry>,
  moment: Date,
): AsyncGenerator<Uint8Array> {
  const [time, date] = dosTime(moment);
  const written: Written[] = [];
  let offset = 0;
  for await (const { name, chunks } of entries) {
    const entry = { name: new TextEncoder().encode(name), crc: 0, packed: 0, bytes: 0, offset };
    const head = fields(
      [0x04034b50, 4],
      [VERSION, 2],
      [FLAGS, 2],
      [DEFLATED, 2],
      [time, 2],
      [date, 2],
      [0, 4],
      [0, 4],
      [0, 4],
      [entry.name.length, 2],
      [0, 2],
    );
    yield head;
    yield entry.name;
    for await (const chunk of deflated(chunks, entry)) yield chunk;
    yield fields([0x08074b50, 4], [entry.crc, 4], [entry.packed, 4], [entry.bytes, 4]);
    offset += head.length + entry.name.length + entry.packed + 16;
    written.push(entry);
  }
  let size = 0;
  for (const { name, crc, packed, bytes, offset: at } of written) {
    const head = fields(
      [0x02014b50, 4],
      [VERSION, 2],
      [VERSION, 2],
      [FLAGS, 2],
      [DEFLATED, 2],
      [time, 2],
      [date, 2],
      [crc, 4],
      [packed, 4],
      [bytes, 4],
      [name.length, 2],
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [at, 4],
    );
    yield head;
    yield name;
    size += head.length + name.length;
  }
  const count = written.length;
  yield fields(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [size, 4],
    [offset, 4],
    [0, 2],
  );
}

/** Deflates chunks, keeping count in the entry. */
async function* deflated(
  chunks: AsyncIterable<string | Uint8Array>,
  entry: Written,
): AsyncGenerator<Uint8Array> {
  const packing = new CompressionStream('deflate-raw');
  const writer = packing.writable.getWriter();
  const encoder = new TextEncoder();
  const feed = async () => {
    for await (const chunk of chunks) {
      const bytes = typeof chunk === 'string' ? encoder.encode(chunk) : chunk;
      entry.crc = crc32(bytes, entry.crc);
      entry.bytes += bytes.length;
      await writer.write(bytes as Uint8Array<ArrayBuffer>);
    }
    await writer.close();
  };
  // What goes wrong while feeding reaches the reader of what comes out.
  const fed = feed().catch((error: unknown) => writer.abort(error));
  for await (const chunk of packing.readable as unknown as AsyncIterable<Uint8Array>) {
    entry.packed += chunk.length;
    yield chunk;
  }
  await fed;
}
