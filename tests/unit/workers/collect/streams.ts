/** Bytes and streams for the tests of the readers. */

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A stream of bytes in chunks of a size. */
export function streamOf(content: string | Uint8Array, chunk = 7): ReadableStream<Uint8Array> {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  let start = 0;
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      if (start < bytes.length) controller.enqueue(bytes.slice(start, start + chunk));
      start += chunk;
      if (start >= bytes.length) controller.close();
    },
  });
}

/** Everything that an asynchronous source yields. */
export async function all<Value>(source: AsyncIterable<Value>): Promise<Value[]> {
  const values: Value[] = [];
  for await (const value of source) values.push(value);
  return values;
}
