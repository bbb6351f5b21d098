/** What the area of a circle means, drawn at the scale of the map, as map/SizeKey.svelte draws it. */
import { formatCount } from '../map/figures.ts';
import type { MeasuredYear } from '../map/measures/measured.ts';
import { radiusOf } from '../map/radius.ts';
import type { Palette } from './palette.ts';
import { el, short } from './svg.ts';
import { line, type TextStyle } from './text.ts';

const FOOT = 792;
const MIDDLE = 26;
const SIZE = 12.5;
/** Height of the lowest number, and the least space to the next. */
const LOWEST = 784;
const SPACE = 17;

/** Draws into the frame of the map. */
export function drawSizeKey(measured: MeasuredYear | null, palette: Palette): string {
  const key = measured?.key.kind === 'sizes' ? measured.key : null;
  const sizes =
    key?.sizes ??
    [20_000, 5000, 1000].map((students) => ({
      radius: radiusOf(students),
      text: formatCount(students),
    }));
  const style: TextStyle = { size: SIZE, fill: palette.ink2 };
  let at = LOWEST + SPACE;
  const drawn = sizes.toReversed().map(({ radius, text }, index) => {
    const top = FOOT - 2 * radius;
    at = index === 0 ? LOWEST : Math.min(top, at - SPACE);
    return (
      el('circle', { cx: MIDDLE, cy: FOOT - radius, r: radius, fill: 'none', stroke: palette.r5 }) +
      el('path', {
        d: `M${MIDDLE} ${short(top)}H50L62 ${short(at)}`,
        fill: 'none',
        stroke: palette.ink3,
        'stroke-width': 0.7,
      }) +
      line(66, at + SIZE * 0.35, text, style)
    );
  });
  return line(2, 730, key?.title ?? 'Circle area shows students', style) + drawn.join('');
}
