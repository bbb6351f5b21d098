/** Hashes a file while it passes. */
import { createHash } from 'node:crypto';

export interface Passed {
  bytes: number;
  /** In lower-case hexadecimal; empty until the file has passed. */
  sha256: string;
}

/** The same chunks; what passed is known when they have. */
export async function* hashChunks(
  chunks: AsyncIterable<string | Uint8Array>,
  passed: Passed,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  const encoder = new TextEncoder();
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? encoder.encode(chunk) : chunk;
    hash.update(bytes);
    passed.bytes += bytes.length;
    yield bytes;
  }
  passed.sha256 = hash.digest('hex');
}
