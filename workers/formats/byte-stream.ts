/** Chunks of text or bytes, made one by one, as a stream of bytes. */

/**
 * Asks for a chunk only when its reader wants more, so that memory holds one; an error on the way
 * breaks the stream off, so that a part is never taken for the whole.
 */
export function byteStream(chunks: AsyncIterable<string | Uint8Array>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        for (;;) {
          const { done, value } = await iterator.next();
          if (done) return controller.close();
          if (value.length === 0) continue;
          controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value);
          return;
        }
      },
      async cancel() {
        await iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
