/**
 * ZIP from a stream of bytes: one member after another, each a stream of its own, so a ZIP of many
 * large CSVs is read at flat memory.
 */
import { crc32 } from 'node:zlib';
import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';
import { Refused } from '../refused.ts';
import { ZipDirectory } from './zip-directory.ts';

export interface ZipMember {
  name: string;
  bytes: ReadableStream<Uint8Array>;
}

/** Bytes given to the inflater at once; bounds what one call can unpack to about 1,000 times that. */
const SLICE = 16 * 1024;
/** Most bytes that one ZIP may unpack to. */
const MOST_UNPACKED = 1024 ** 3;

/**
 * The members of a ZIP, folders left out. Each member's bytes must be read, or cancelled, before the
 * next member is asked for; what is left unread is skipped.
 *
 * @throws {Refused} when the ZIP is damaged, cut short or unpacks to more than 1 GB.
 */
export async function* zipMembers(
  archive: ReadableStream<Uint8Array>,
  file: string,
): AsyncGenerator<ZipMember> {
  const source = archive.getReader();
  const directory = new ZipDirectory();
  const found: Member[] = [];
  const met: Member[] = [];
  let unpacked = 0;
  const unzip = new Unzip((entry) => {
    const member = new Member(entry, (size) => {
      unpacked += size;
      if (unpacked > MOST_UNPACKED) throw new Refused(`${file} unpacks to more than 1 GB.`);
    });
    found.push(member);
  });
  unzip.register(UnzipInflate);
  let rest = new Uint8Array(0);
  let ended = false;

  /** Feeds the inflater once; false when the archive has ended. */
  const feed = async (): Promise<boolean> => {
    if (ended) return false;
    if (rest.length === 0) {
      const next = await source.read();
      ended = next.done;
      if (!next.done) rest = new Uint8Array(next.value);
    }
    const slice = rest.subarray(0, SLICE);
    rest = rest.subarray(SLICE);
    directory.take(slice);
    try {
      unzip.push(slice, ended);
    } catch (error) {
      if (error instanceof Refused) throw error;
      throw damaged(file, error);
    }
    return true;
  };

  for (;;) {
    const member = found.shift();
    if (member) {
      met.push(member);
      if (member.name.endsWith('/')) continue;
      yield { name: member.name, bytes: member.stream(feed, file) };
      while (!member.ended) {
        member.chunks.length = 0;
        if (!(await feed()) && !member.ended) throw damaged(file, 'it ends early');
      }
    } else if (!(await feed())) break;
  }
  if (met.length === 0) throw damaged(file, 'it holds no files');
  const expected = directory.checksums();
  if (!expected) throw damaged(file, 'it does not end in a directory of its files');
  const sums = met.map(({ sum }) => sum).sort((a, b) => a - b);
  if (sums.join() !== expected.join()) {
    throw damaged(file, 'its files are not what its directory says');
  }
}

/** One file inside the archive, and the unpacked bytes of it that nobody has taken yet. */
class Member {
  readonly name: string;
  readonly chunks: Uint8Array[] = [];
  ended = false;
  /** CRC-32 of what was unpacked so far. */
  sum = 0;

  constructor(entry: UnzipFile, count: (bytes: number) => void) {
    this.name = entry.name;
    entry.ondata = (error, chunk, final) => {
      if (error) throw error;
      count(chunk.length);
      this.sum = crc32(chunk, this.sum);
      if (chunk.length > 0) this.chunks.push(chunk);
      this.ended = final;
    };
    entry.start();
  }

  stream(feed: () => Promise<boolean>, file: string): ReadableStream<Uint8Array> {
    return new ReadableStream<Uint8Array>(
      {
        pull: async (controller) => {
          while (this.chunks.length === 0 && !this.ended) {
            if (!(await feed()) && !this.ended) throw damaged(file, `${this.name} ends early`);
          }
          const chunk = this.chunks.shift();
          if (chunk) controller.enqueue(chunk);
          if (this.chunks.length === 0 && this.ended) controller.close();
        },
      },
      { highWaterMark: 0 },
    );
  }
}

function damaged(file: string, reason: unknown): Refused {
  const why = reason instanceof Error ? reason.message : String(reason);
  return new Refused(`${file} is a damaged ZIP (${why}). Download it again.`);
}
