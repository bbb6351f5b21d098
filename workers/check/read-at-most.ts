/** The stream holds more bytes than are read of it. */
export class MoreThan extends Error {
  override name = 'MoreThan';
}

/** Reads a stream whole, and breaks it off as soon as it is too long. @throws {MoreThan} */
export async function readAtMost(
  stream: ReadableStream<Uint8Array>,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  // Leaving the loop cancels the stream, so that no more of it is sent.
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes > most) throw new MoreThan(`The stream holds more than ${most} bytes.`);
    chunks.push(chunk);
  }
  const whole = new Uint8Array(bytes);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
