/** The key to a map: symbols of status, or classes of the ramp, in a row. */
import type { Status } from '../../../data/codes.ts';
import type { Box } from '../map/frame.ts';
import type { ColourName, Palette } from './palette.ts';
import { el } from './svg.ts';
import { symbol } from './symbol.ts';
import { line, widthOf, type TextStyle } from './text.ts';

export type KeyEntry =
  | { readonly symbol: Status; readonly words: string }
  | { readonly swatch: ColourName; readonly words: string };

/** Size of the key's text, of that of other text. */
const SIZE = 0.86;
/** Room of a mark and of the space round it, in units of the text's size. */
const MARK = 2.7;

const styleOf = (size: number, palette?: Palette): TextStyle => ({
  size,
  fill: palette?.ink2 ?? '',
});

const widthOfEntry = ({ words }: KeyEntry, size: number) =>
  widthOf(words, styleOf(size)) + size * MARK;

/** The rows of a key, with those broken that a width has no room for. */
export function keyLines(
  rows: readonly (readonly KeyEntry[])[],
  width: number,
  text: number,
): readonly (readonly KeyEntry[])[] {
  return rows.flatMap((row) => {
    const lines: KeyEntry[][] = [];
    let left = 0;
    for (const entry of row) {
      const wanted = widthOfEntry(entry, text * SIZE);
      const line = lines.at(-1);
      if (line && wanted - text * SIZE <= left) line.push(entry);
      else {
        lines.push([entry]);
        left = width;
      }
      left -= wanted;
    }
    return lines;
  });
}

/** Draws a line of the key at the head of a box. */
export function mapKey(
  entries: readonly KeyEntry[],
  box: Box,
  palette: Palette,
  text: number,
): string {
  const size = text * SIZE;
  const style = styleOf(size, palette);
  let x = box.x;
  return entries
    .map((entry) => {
      const middle = box.y + size * 0.7;
      const mark =
        'symbol' in entry
          ? symbol(entry.symbol, x + size * 0.6, middle, size * 1.2, palette)
          : el('rect', {
              x,
              y: middle - size * 0.5,
              width: size,
              height: size,
              fill: palette[entry.swatch],
              stroke: palette.ink3,
              'stroke-width': size / 16,
            });
      const words = line(x + size * 1.5, middle + size * 0.34, entry.words, style);
      x += widthOfEntry(entry, size);
      return mark + words;
    })
    .join('');
}
