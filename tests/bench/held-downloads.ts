/**
 * Memory that many downloads hold while their readers are slow: each takes a first part and then waits.
 * A server that reads ahead of its readers fills its memory with what they have not taken.
 */
import type { Figure } from './figure.ts';
import { untilStored } from './files.ts';
import { watchMemory, workingOn } from './memory.ts';

const AT_ONCE = 200;
const HELD_MS = 4000;
/** Megabytes for all of them together of a stored file; were it held for each, it would be 2,700 and more. */
const STORED = { most: 250 };
/** Fewer readers, who then read on: what they have taken is not to be held. Were it, memory would rise by 200 MB. */
const READ_ON = { readers: 50, bytes: 4 * 1024 ** 2 };
/** Megabytes by which memory may rise meanwhile: rubbish that is not collected yet. */
const FLAT = { most: 75 };
/** A whole dataset from the archive, of 13 MB, and rows of it that are read from the database. */
const WHOLE = '/data/origin/latest/origin.csv';
const CHOSEN = '/api/v1/data/origin.csv?region=european-union&region=other-europe';

/** Readers are let in 600 times a minute: what was asked for before this must not count. */
const A_MINUTE_MS = 61_000;

interface Slow {
  readonly reader: ReadableStreamDefaultReader<Uint8Array>;
  /** Bytes taken. */
  taken: number;
}

/** Readers who have taken a first part. */
async function opened(address: string, count: number, signal: AbortSignal): Promise<Slow[]> {
  const headers = { 'accept-encoding': 'identity' };
  return Promise.all(
    Array.from({ length: count }, async () => {
      const response = await fetch(address, { headers, signal });
      if (!response.ok || !response.body) {
        throw new Error(`${address} answered ${response.status}.`);
      }
      const slow = { reader: response.body.getReader(), taken: 0 };
      await takeTo(slow, 1);
      return slow;
    }),
  );
}

/** Reads on until so many bytes are taken, or all. */
async function takeTo(slow: Slow, bytes: number): Promise<void> {
  while (slow.taken < bytes) {
    const { done, value } = await slow.reader.read();
    if (done) return;
    slow.taken += value.length;
  }
}

const hold = () => new Promise((resolve) => setTimeout(resolve, HELD_MS));

/** Megabytes by which memory rises while many hold a first part, and while fewer read on; null where it cannot be seen. */
async function heldBy(address: string): Promise<{ first: number; onward: number } | null> {
  const pids = workingOn(Number(new URL(address).port || 80));
  if (pids.length === 0) return null;
  const stopping = new AbortController();
  const rose = watchMemory(pids);
  const many = await opened(address, AT_ONCE, stopping.signal);
  await hold();
  const first = rose();
  const stay = many.slice(0, READ_ON.readers);
  await Promise.allSettled(many.slice(READ_ON.readers).map(({ reader }) => reader.cancel()));
  await hold();
  const roseOn = watchMemory(pids);
  await Promise.all(stay.map((slow) => takeTo(slow, READ_ON.bytes)));
  await hold();
  const onward = roseOn();
  stopping.abort();
  await Promise.allSettled(stay.map(({ reader }) => reader.cancel()));
  return { first, onward };
}

/** Two figures for each way in which a file is made; none where the runtime's memory cannot be seen. */
export async function measureHeldDownloads(base: string): Promise<Figure[]> {
  await untilStored(base + WHOLE);
  // Where the newest is leads on to the file itself, once and not once a reader.
  const { url } = await fetch(base + WHOLE, { method: 'HEAD' });
  await new Promise((resolve) => setTimeout(resolve, A_MINUTE_MS));
  const figures: Figure[] = [];
  for (const [subject, address] of [
    ['Whole dataset', url],
    ['Chosen rows', base + CHOSEN],
  ] as const) {
    const held = await heldBy(address);
    if (held === null) return [];
    figures.push(
      {
        ...{ subject, name: `${AT_ONCE} slow downloads at once, memory`, value: held.first },
        ...{ unit: 'MB', ...(address === url ? { budget: STORED } : {}) },
      },
      {
        ...{ subject, name: `${READ_ON.readers} that read on by 4 MB, memory`, value: held.onward },
        ...{ unit: 'MB', budget: FLAT },
      },
    );
  }
  return figures;
}
