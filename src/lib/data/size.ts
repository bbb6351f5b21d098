/** Sizes of files in words. */

/** `918 bytes`, `212 kB`, `1.4 MB`, in powers of a thousand; a file still to be written has none. */
export function sizeInWords(bytes: number | null): string {
  if (bytes === null) return 'being written';
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
