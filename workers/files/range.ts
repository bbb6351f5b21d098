/** Parts of a file that a request asks for (RFC 9110, section 14). */

export interface ByteRange {
  offset: number;
  length: number;
}

/**
 * The part that a `Range` header asks for; `whole` where there is none or it is one to be ignored
 * (several parts, another unit), `outside` where it begins after the end of the file.
 */
export function rangeAsked(header: string | null, size: number): ByteRange | 'whole' | 'outside' {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/i.exec(header?.trim() ?? '') ?? [];
  if (first === undefined || last === undefined || first + last === '') return 'whole';
  if (first === '') {
    const length = Math.min(Number(last), size);
    return length === 0 ? 'outside' : { offset: size - length, length };
  }
  const offset = Number(first);
  if (last !== '' && Number(last) < offset) return 'whole';
  if (offset >= size) return 'outside';
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return { offset, length: end - offset + 1 };
}
