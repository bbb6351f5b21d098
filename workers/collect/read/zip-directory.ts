/**
 * The directory at the end of a ZIP: a checksum of each file inside. Without it a ZIP that was cut
 * between two files, or in which a byte changed on its way, would be read as if it were whole.
 */

/** Most bytes of a directory: some ten thousand files. */
const LONGEST = 1024 ** 2;
const END = 0x06054b50;
const END_LENGTH = 22;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;

/** Keeps the last bytes of a stream, in which the directory must stand. */
export class ZipDirectory {
  readonly #kept: Uint8Array[] = [];
  #size = 0;

  /** Takes the next bytes of the archive. */
  take(bytes: Uint8Array): void {
    this.#kept.push(bytes);
    this.#size += bytes.length;
    let [first] = this.#kept;
    while (first && this.#size - first.length >= LONGEST) {
      this.#size -= first.length;
      this.#kept.shift();
      [first] = this.#kept;
    }
  }

  /** CRC-32 of every file and folder inside, ascending; null where the archive does not end in a directory. */
  checksums(): number[] | null {
    const view = this.#tail();
    const end = endOf(view);
    if (end === null) return null;
    let at = end - view.getUint32(end + 12, true);
    const sums: number[] = [];
    while (at < end) {
      if (at < 0 || at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY) return null;
      sums.push(view.getUint32(at + 16, true));
      const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
      at += ENTRY_LENGTH + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
    }
    return sums.sort((a, b) => a - b);
  }

  #tail(): DataView {
    const tail = new Uint8Array(this.#size);
    let offset = 0;
    for (const bytes of this.#kept) {
      tail.set(bytes, offset);
      offset += bytes.length;
    }
    return new DataView(tail.buffer);
  }
}

/** Where the record begins with which the archive ends; a comment may follow it. */
function endOf(view: DataView): number | null {
  for (let at = view.byteLength - END_LENGTH; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}
