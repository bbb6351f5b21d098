/** A small chart for each series, all on one scale, as compare/PanelsView.svelte draws them. */
import { area, line as pathOf } from 'd3';
import { shortYear } from '../../../data/academic-year.ts';
import type { Scale } from '../../../data/comparing/scales.ts';
import { linear } from '../chart/linear.ts';
import { lonely } from '../chart/series.ts';
import { axisOf, type Axis } from '../compare/axis.ts';
import { printed, valueOf, type Unit } from '../compare/format.ts';
import { valuesOf, type Line } from '../compare/lines.ts';
import type { Box } from '../map/frame.ts';
import { endMark } from './end-mark.ts';
import { looksOf } from './looks.ts';
import type { Palette } from './palette.ts';
import { el } from './svg.ts';
import { block, cut, fitted, line as textLine, type TextStyle } from './text.ts';

export interface PanelDrawing {
  readonly lines: readonly Line[];
  readonly years: readonly string[];
  readonly as: Scale;
  readonly unit: Unit;
}

/** Width over height that suits a panel; what an empty place weighs against it; and what lies between two panels, in sizes of their text. */
const SUITS = 1.6;
const EMPTY = 0.25;
const GAP = 1.4;
/** Lines that a name may take, and their distance in sizes of its text. */
const NAME_LINES = 2;
const LEADING = 1.15;

/** How many stand beside each other so that each comes nearest to the shape that suits it. */
export function columnsOf(panels: number, { width, height }: Pick<Box, 'width' | 'height'>) {
  const counts = Array.from({ length: panels }, (_, index) => index + 1);
  const strain = (columns: number) => {
    const rows = Math.ceil(panels / columns);
    const empty = (rows * columns - panels) / panels;
    return Math.abs(Math.log(width / columns / (height / rows) / SUITS)) + EMPTY * empty;
  };
  return counts.toSorted((a, b) => strain(a) - strain(b))[0] ?? 1;
}

/** Draws the panels into a box, row by row. */
export function drawPanels(
  drawing: PanelDrawing,
  box: Box,
  palette: Palette,
  text: number,
): string {
  const { lines, as, unit } = drawing;
  const axis = axisOf(
    lines.flatMap((line) => valuesOf(line, as)),
    as,
    unit,
  );
  const columns = columnsOf(lines.length, box);
  const rows = Math.ceil(lines.length / columns);
  const gap = text * GAP;
  const width = (box.width - gap * (columns - 1)) / columns;
  const height = (box.height - gap * (rows - 1)) / rows;
  const size = Math.min(text, width / 11);
  // Shapes stand at the same height, however many lines a name takes.
  const named = Math.max(
    ...lines.map((line) => nameOf(line, width, size, palette).lines.length),
    1,
  );
  return lines
    .map((line, index) => {
      const x = box.x + (index % columns) * (width + gap);
      const y = box.y + Math.floor(index / columns) * (height + gap);
      return panel(line, drawing, axis, { x, y, width, height }, palette, size, named);
    })
    .join('');
}

/** Room that the sign before a name takes. */
function signOf(line: Line, size: number): number {
  return looksOf(line, 0).mark === 'none' ? 0 : size * 1.1;
}

/** The name on one line or two, smaller where that is needed. */
function nameOf(line: Line, width: number, size: number, { ink }: Palette) {
  const style = { fill: ink, weight: 700 } as const;
  const sizes = [size, size * 0.9, size * 0.8] as const;
  return fitted(line.name, width - signOf(line, size), NAME_LINES, sizes, style);
}

/** The name, from what to what, and the line. `named` is for how many lines of names there is room. */
function panel(
  line: Line,
  { years, as, unit }: PanelDrawing,
  axis: Axis,
  box: Box,
  palette: Palette,
  size: number,
  named: number,
): string {
  const name = nameOf(line, box.width, size, palette);
  const after = size * LEADING * (named - 1);
  const small: TextStyle = { size: size * 0.86, fill: palette.ink2 };
  const [top, foot] = [box.y + size * 3 + after, box.y + box.height - size * 1.3];
  const right = box.x + box.width;
  const x = linear([0, Math.max(1, years.length - 1)], [box.x, right - size / 3]);
  const y = linear([axis.foot, axis.top], [foot, top]);
  const values = valuesOf(line, as);
  const held = line.points.filter((point) => valueOf(point, as) !== null);
  const [first, last] = [held[0], held.at(-1)];
  const told =
    first && last ? `${printed(first, as, unit)} to ${printed(last, as, unit)}` : 'no figures';
  const stands = (value: number | null) => value !== null;
  const path = pathOf<number | null>()
    .defined(stands)
    .x((_, index) => x(index))
    .y((value) => y(value ?? 0))
    .digits(1);
  const under = area<number | null>()
    .defined(stands)
    .x((_, index) => x(index))
    .y0(foot)
    .y1((value) => y(value ?? 0))
    .digits(1);
  const { colour, dash, mark } = looksOf(line, 0);
  const stroke = palette[colour];
  const sign = signOf(line, size);
  const at = values.findLastIndex(stands);
  const dots = [...new Set([...lonely(values), ...(at >= 0 ? [at] : [])])];
  return [
    endMark(mark, box.x + size * 0.4, box.y + size * 0.68, size * 0.32, stroke, palette.paper),
    block(box.x + sign, box.y + size, name.lines, size * LEADING, {
      size: name.size,
      fill: palette.ink,
      weight: 700,
    }),
    textLine(box.x, box.y + size * 2.2 + after, cut(told, box.width, small), small),
    // A rank counts downwards and has nothing under it.
    as === 'rank' ? '' : el('path', { d: under(values) ?? '', fill: stroke, 'fill-opacity': 0.12 }),
    el('path', {
      d: path(values) ?? '',
      ...{ stroke, 'stroke-width': size / 8, 'stroke-linejoin': 'round', fill: 'none' },
      'stroke-dasharray': dash,
    }),
    ...dots.map((index) =>
      el('circle', { cx: x(index), cy: y(values[index] ?? 0), r: size / 5, fill: stroke }),
    ),
    el('path', {
      d: `M${box.x.toFixed(1)} ${foot.toFixed(1)}H${right.toFixed(1)}`,
      ...{ stroke: palette.ink, 'stroke-width': size / 16, fill: 'none' },
    }),
    textLine(box.x, foot + size * 1.15, shortYear(years[0] ?? ''), small),
    textLine(right, foot + size * 1.15, shortYear(years.at(-1) ?? ''), { ...small, anchor: 'end' }),
  ].join('');
}
