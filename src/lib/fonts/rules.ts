/** The `@font-face` rules of styles/fonts.css. */
import type { Fallback } from './fallbacks.ts';
import type { FontFile } from './faces.ts';

/** A list of characters as CSS `unicode-range`: sorted, neighbours joined. */
export function unicodeRange(characters: string): string {
  const codes = [...new Set(Array.from(characters, (c) => c.codePointAt(0) ?? 0))];
  const ranges: { from: number; to: number }[] = [];
  for (const code of codes.sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && code === last.to + 1) last.to = code;
    else ranges.push({ from: code, to: code });
  }
  return ranges
    .map(({ from, to }) =>
      from === to ? `u+${from.toString(16)}` : `u+${from.toString(16)}-${to.toString(16)}`,
    )
    .join(', ');
}

/**
 * The rule that loads a file of ours. Text shows at once in the fallback, which is of the same width. The faces
 * that every page opens with are asked for before its markup is read: should they still come late, the page stays
 * as it is until the next one, because drawing it anew in other letters would take a phone as long as drawing it did. Faces
 * for rarer characters are asked for only where one stands, and take its place when they come.
 */
export const faceRule = (file: FontFile): string => `@font-face {
  font-family: '${file.family}';
  src: url('../fonts/${file.name}.woff2') format('woff2');
  font-weight: ${file.weights.min} ${file.weights.max};
  font-display: ${file.first ? 'optional' : 'swap'};
  unicode-range: ${unicodeRange(file.characters)};
}`;

const percent = (share: number) => `${(share * 100).toFixed(1)}%`;

/** The rule of a local face, scaled to one of ours. */
export const fallbackRule = (fallback: Fallback): string => `@font-face {
  font-family: '${fallback.family}';
  src: ${fallback.local.map((name) => `local('${name}')`).join(', ')};
  font-weight: ${fallback.weights.min} ${fallback.weights.max};
  size-adjust: ${percent(fallback.size)};
  ascent-override: ${percent(fallback.ascent / fallback.size)};
  descent-override: ${percent(fallback.descent / fallback.size)};
  line-gap-override: 0%;
}`;
