/** Refuses bytes that are not UTF-8: read all the same, a name would be taken for a new one. */
import { Refused } from '../refused.ts';

/** The bytes of a file as they come, while they are UTF-8. @throws {Refused} where they are not. */
export async function* utf8Of(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const check = (chunk?: Uint8Array) => {
    try {
      decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw new Refused(
        `${file} is not in UTF-8. Was it saved again, by a spreadsheet perhaps? Give the publisher's file as it was downloaded.`,
      );
    }
  };
  for await (const chunk of bytes) {
    check(chunk);
    yield chunk;
  }
  check();
}
