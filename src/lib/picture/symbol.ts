/** The symbol of a status, which for backers is the Atlas' own mark: as page/StatusSymbol.svelte draws it. */
import type { Status } from '../../../data/codes.ts';
import type { Palette } from './palette.ts';
import { el } from './svg.ts';

/** @param size width and height; `x` and `y` are the middle */
export function symbol(
  status: Status,
  x: number,
  y: number,
  size: number,
  { accent, r5 }: Palette,
): string {
  const unit = size / 16;
  if (status === 'founder' || status === 'backer') {
    return (
      el('circle', { cx: x, cy: y, r: 4.2 * unit, fill: accent }) +
      circle(x, y, 7 * unit, accent, 1.6 * unit)
    );
  }
  return status === 'took-part'
    ? circle(x, y, 6.4 * unit, accent, 1.3 * unit, `${3.2 * unit} ${2.3 * unit}`)
    : circle(x, y, 6.4 * unit, r5, 1.3 * unit);
}

function circle(
  cx: number,
  cy: number,
  r: number,
  stroke: string,
  width: number,
  dash: string | null = null,
): string {
  return el('circle', {
    cx,
    cy,
    r,
    fill: 'none',
    stroke,
    'stroke-width': width,
    'stroke-dasharray': dash,
  });
}

/** The mark and the name of the Atlas; `x` is where it begins, `y` its baseline. */
export function signature(x: number, y: number, size: number, palette: Palette): string {
  return (
    symbol('backer', x + size * 0.6, y - size * 0.33, size * 1.2, palette) +
    el(
      'text',
      { x: x + size * 1.6, y, 'font-size': size, fill: palette.ink },
      el('tspan', { 'font-weight': 700 }, 'We Are International'),
      el('tspan', {}, ' Atlas'),
    )
  );
}
