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

/** Draws the row at the head of the box, in smaller text where the box is narrow. */
export function mapKey(
  entries: readonly KeyEntry[],
  box: Box,
  palette: Palette,
  text: number,
): string {
  const style = (size: number): TextStyle => ({ size, fill: palette.ink2 });
  const widthAt = (size: number) =>
    entries.reduce((sum, { words }) => sum + widthOf(words, style(size)) + size * 2.7, 0);
  const most = text * 0.86;
  const size = Math.min(most, (most * box.width) / Math.max(1, widthAt(most)));
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
      const words = line(x + size * 1.5, middle + size * 0.34, entry.words, style(size));
      x += widthOf(entry.words, style(size)) + size * 2.7;
      return mark + words;
    })
    .join('');
}
