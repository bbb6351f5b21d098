/** Bounds a stream whose length nobody has promised. */
import { Refused } from '../refused.ts';

const MB = 1024 ** 2;

/** Lets bytes through until they are too many. @throws {Refused} naming the file. */
export function atMost(most: number, file: string): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0;
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.length;
      if (bytes > most) throw new Refused(`${file} is larger than ${most / MB} MB.`);
      controller.enqueue(chunk);
    },
  });
}
