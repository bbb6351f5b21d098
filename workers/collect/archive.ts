/**
 * The archive of raw files: every file is kept in R2 under the SHA-256 of its bytes before anything
 * is read from it, so what an edition was made from can always be looked up.
 */
import { and, eq, isNull } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { archivedFile } from '../../data/schema.ts';
import type { Env } from '../env.ts';
import { putStream } from '../storage/put-stream.ts';

export interface ArchivedFile {
  sha256: string;
  name: string;
  bytes: number;
}

/** What is known of a file beside its bytes. */
export interface Origin {
  name: string;
  /** Where it was fetched from; null for a file that an operator handed in. */
  url: string | null;
  contentType: string | null;
}

/** The bytes do not have the hash that came with them. */
export class HashMismatch extends Error {
  override name = 'HashMismatch';
}

/** Key of a raw file in R2. */
export function rawKey(sha256: string): string {
  return `raw/${sha256}`;
}

/** A file that is in the archive, or null. */
export async function findArchived(env: Env, sha256: string): Promise<ArchivedFile | null> {
  const [row] = await drizzle(env.DB)
    .select({ sha256: archivedFile.sha256, name: archivedFile.name, bytes: archivedFile.bytes })
    .from(archivedFile)
    .where(eq(archivedFile.sha256, sha256));
  return row ?? null;
}

/**
 * Archives a file whose length and hash are known beforehand.
 *
 * @throws {HashMismatch} when the bytes turn out otherwise; nothing is kept then.
 */
export async function archiveKnown(
  env: Env,
  file: ArchivedFile,
  origin: Origin,
  body: ReadableStream<Uint8Array>,
): Promise<void> {
  const fixed = new FixedLengthStream(file.bytes);
  const stopping = new AbortController();
  const piped = body.pipeTo(fixed.writable, { signal: stopping.signal });
  piped.catch(() => undefined);
  try {
    await env.ARCHIVE.put(rawKey(file.sha256), fixed.readable, { sha256: file.sha256 });
  } catch (error) {
    stopping.abort();
    throw whyNotStored(error);
  }
  await piped;
  await record(env, file, origin);
}

/** R2 and the runtime's streams tell bytes that are not those promised by their messages alone. */
function whyNotStored(reason: unknown): unknown {
  return /checksum|FixedLengthStream/.test(String(reason))
    ? new HashMismatch('The file does not have the length and hash that came with it.')
    : reason;
}

/** Calls a file that was handed in as it was called last: a reader may know its files by their names. */
export async function renameArchived(env: Env, sha256: string, name: string): Promise<void> {
  await drizzle(env.DB)
    .update(archivedFile)
    .set({ name })
    .where(and(eq(archivedFile.sha256, sha256), isNull(archivedFile.url)));
}

/** Archives a stream of unknown length and hash. */
export async function archiveStream(
  env: Env,
  origin: Origin,
  body: ReadableStream<Uint8Array>,
): Promise<ArchivedFile> {
  const { sha256, bytes } = await putStream(env.ARCHIVE, body, rawKey);
  const file = { sha256, name: origin.name, bytes };
  await record(env, file, origin);
  return file;
}

async function record(env: Env, file: ArchivedFile, origin: Origin): Promise<void> {
  await drizzle(env.DB)
    .insert(archivedFile)
    .values({ ...file, ...origin, retrievedAt: new Date().toISOString() })
    .onConflictDoNothing();
}
