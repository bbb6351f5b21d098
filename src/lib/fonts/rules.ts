/** The `@font-face` rules of styles/fonts.css. */
import type { Face } from './faces.ts';
import type { Fallback } from './fallbacks.ts';

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

/** The rule that loads a file of ours; text shows at once, in the fallback until it has come. */
export const faceRule = ({ family, weights, file, characters }: Face): string => `@font-face {
  font-family: '${family}';
  src: url('../fonts/${file.name}.woff2') format('woff2');
  font-weight: ${weights.min} ${weights.max};
  font-display: swap;
  unicode-range: ${unicodeRange(characters ?? file.characters)};
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
