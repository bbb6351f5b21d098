/** Bytes as text, refused where they are not UTF-8: read all the same, a name would be taken for a new one. */
import { Refused } from '../refused.ts';

/** The text of a file as its bytes come. @throws {Refused} where they are not UTF-8. */
export async function* utf8Of(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const decode = (chunk?: Uint8Array): string => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw new Refused(
        `${file} is not in UTF-8. Was it saved again, by a spreadsheet perhaps? Give the publisher's file as it was downloaded.`,
      );
    }
  };
  for await (const chunk of bytes) yield decode(chunk);
  yield decode();
}
