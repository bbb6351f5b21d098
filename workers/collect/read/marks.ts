/** HESA puts two UTF-8 byte order marks in a row at the start of its files. */
const MARK = [0xef, 0xbb, 0xbf] as const;

/** The bytes of a stream without any byte order marks at its start, however the chunks are cut. */
export async function* withoutMarks(bytes: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | null = new Uint8Array(0);
  for await (const chunk of bytes) {
    if (head === null) {
      yield chunk;
      continue;
    }
    const joined: Uint8Array = new Uint8Array(head.length + chunk.length);
    joined.set(head);
    joined.set(chunk, head.length);
    const start = lengthOfMarks(joined);
    const undecided = joined.length - start < MARK.length && startsMark(joined.subarray(start));
    head = undecided ? joined.subarray(start) : null;
    if (!undecided) yield joined.subarray(start);
  }
  if (head && head.length > 0) yield head;
}

function lengthOfMarks(bytes: Uint8Array): number {
  let start = 0;
  while (MARK.every((byte, i) => bytes[start + i] === byte)) start += MARK.length;
  return start;
}

/** Whether all of these bytes, none included, could be the beginning of a mark. */
function startsMark(bytes: Uint8Array): boolean {
  return bytes.every((byte, i) => byte === MARK[i]);
}
