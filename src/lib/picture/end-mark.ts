/** The mark at the end of a line, whose shape tells lines apart where colour does not: as compare/Mark.svelte draws it. */
import { el, short } from './svg.ts';

/** A place of colour, 1 to 8; a disc; a hollow disc; or none, as a benchmark has. */
export type MarkShape = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 'disc' | 'hollow' | 'none';

const SHAPES: Readonly<Record<number, (r: number) => string>> = {
  2: (r) => `M${-r} ${-r}h${2 * r}v${2 * r}h${-2 * r}z`,
  3: (r) => `M0 ${-r - 1}L${r + 1} ${r}H${-r - 1}z`,
  4: (r) => `M0 ${-r - 1}L${r + 1} 0L0 ${r + 1}L${-r - 1} 0z`,
  6: (r) => `M${-r} ${-r}L${r} ${r}M${-r} ${r}L${r} ${-r}`,
  7: (r) => `M0 ${-r}V${r}M${-r} 0H${r}`,
  8: (r) => `M0 ${-r}V${r}`,
};

/** From here on marks are strokes, not areas. */
const STROKES_FROM = 6;

/** @param r half its width */
export function endMark(
  shape: MarkShape,
  x: number,
  y: number,
  r: number,
  colour: string,
  paper: string,
): string {
  if (shape === 'none') return '';
  const isHollow = shape === 'hollow' || shape === 5;
  const path = typeof shape === 'number' ? SHAPES[shape] : undefined;
  const look = {
    fill: isHollow ? paper : colour,
    stroke: isHollow ? colour : paper,
    'stroke-width': r * (isHollow ? 0.4 : 0.26),
  };
  if (!path) return el('circle', { cx: x, cy: y, r, ...look });
  const isStrokes = typeof shape === 'number' && shape >= STROKES_FROM;
  return el('path', {
    d: path(Math.round(r * 100) / 100),
    transform: `translate(${short(x)} ${short(y)})`,
    ...(isStrokes ? { fill: 'none', stroke: colour, 'stroke-width': r * 0.5 } : look),
  });
}
