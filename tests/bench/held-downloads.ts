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
/** A whole dataset from the archive, of 13 MB, and rows of it that are read from the database. */
const WHOLE = '/data/origin/latest/origin.csv';
const CHOSEN = '/api/v1/data/origin.csv?region=european-union&region=other-europe';

/** Readers are let in 600 times a minute: what was asked for before this must not count. */
const A_MINUTE_MS = 61_000;

async function heldBy(address: string): Promise<number | null> {
  const pids = workingOn(Number(new URL(address).port || 80));
  if (pids.length === 0) return null;
  const rose = watchMemory(pids);
  const stopping = new AbortController();
  const headers = { 'accept-encoding': 'identity' };
  const readers = await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      const response = await fetch(address, { headers, signal: stopping.signal });
      if (!response.ok || !response.body) {
        throw new Error(`${address} answered ${response.status}.`);
      }
      const reader = response.body.getReader();
      await reader.read();
      return reader;
    }),
  );
  await new Promise((resolve) => setTimeout(resolve, HELD_MS));
  const memory = rose();
  stopping.abort();
  await Promise.allSettled(readers.map((reader) => reader.cancel()));
  return memory;
}

/** One figure for each way in which a file is made; none where the runtime's memory cannot be seen. */
export async function measureHeldDownloads(base: string): Promise<Figure[]> {
  const name = `${AT_ONCE} slow downloads at once, memory`;
  await untilStored(base + WHOLE);
  // Where the newest is leads on to the file itself, once and not once a reader.
  const { url } = await fetch(base + WHOLE, { method: 'HEAD' });
  await new Promise((resolve) => setTimeout(resolve, A_MINUTE_MS));
  const whole = await heldBy(url);
  if (whole === null) return [];
  const chosen = await heldBy(base + CHOSEN);
  return [
    { subject: 'Whole dataset', name, value: whole, unit: 'MB', budget: STORED },
    { subject: 'Chosen rows', name, value: chosen ?? 0, unit: 'MB' },
  ];
}
