/** Lines over academic years, each named at its end: the drawing of most pictures. */
import { shortYear } from '../../../data/academic-year.ts';
import { spread } from '../chart/end-labels.ts';
import { everyYear } from '../chart/every-year.ts';
import { linePath } from '../chart/line-path.ts';
import { linear } from '../chart/linear.ts';
import { lastAt, lonely, type Break } from '../chart/series.ts';
import type { Axis } from '../compare/axis.ts';
import type { Box } from '../map/frame.ts';
import type { DrawnLine } from './drawn-line.ts';
import { endMark } from './end-mark.ts';
import { beside, endLabel, stacked } from './line-ends.ts';
import type { Palette } from './palette.ts';
import { el, short } from './svg.ts';
import { line as textLine, widthOf, type TextStyle } from './text.ts';

export interface LineDrawing {
  readonly years: readonly string[];
  readonly lines: readonly DrawnLine[];
  readonly axis: Axis;
  readonly breaks?: readonly Break[];
  /** Whether the foot of the axis is zero, and so the line that all stand on. */
  readonly hasBase?: boolean;
}

/** Most of the width that names at the ends may take. */
const MOST_FOR_NAMES = 0.36;
/** Up to so many lines may have their names under their values, where there is no room beside them. */
const MOST_STACKED = 4;

/** The drawing over every academic year, those included that the edition lacks. */
function overEveryYear({ years, lines, axis, breaks = [], hasBase = true }: LineDrawing) {
  const every = everyYear(years);
  return {
    years: every.years,
    lines: lines.map((line) => ({
      ...line,
      values: every.placed(line.values, () => null),
      hollow: (line.hollow ?? []).map(every.at),
    })),
    breaks: breaks.map((each) => ({ ...each, at: every.at(each.at) })),
    ...{ axis, hasBase },
  };
}

/** Draws the lines into a box. */
export function drawLines(drawing: LineDrawing, box: Box, palette: Palette, text: number): string {
  const { years, lines, axis, breaks, hasBase } = overEveryYear(drawing);
  const small: TextStyle = { size: text * 0.86, fill: palette.ink2 };
  const unit = text / 18;
  const left =
    box.x + Math.max(0, ...axis.ticks.map((tick) => widthOf(tick.text, small))) + 10 * unit;
  const label: TextStyle = { size: text, fill: palette.ink };
  const ends = lines.flatMap((each) => {
    const at = lastAt(each.values);
    const value = each.values[at];
    return value == null ? [] : [{ each, at, value }];
  });
  const isStacked =
    ends.length <= MOST_STACKED &&
    Math.max(...ends.map(({ each }) => beside(each, label))) + 22 * unit >
      box.width * MOST_FOR_NAMES;
  const widths = ends.map(({ each }) => (isStacked ? stacked : beside)(each, label));
  const room = Math.min(
    box.width * (MOST_FOR_NAMES + (isStacked ? 0.06 : 0)),
    Math.max(60 * unit, ...widths) + 22 * unit,
  );
  const right = box.x + box.width - room;
  const top = box.y + text * (breaks.length > 0 ? 2 : 0.6);
  const foot = box.y + box.height - text * 1.7;
  const x = linear([0, Math.max(1, years.length - 1)], [left + 8 * unit, right]);
  const y = linear([axis.foot, axis.top], [foot, top]);
  const heights = spread(
    ends.map(({ value }) => y(value)),
    text * (isStacked ? 2.4 : 1.22),
    top,
    // On the base line a name would be struck through by what is left of it.
    foot - text * (isStacked ? 1.2 : ends.some(({ at }) => at < years.length - 1) ? 0.7 : 0),
  );
  const every = Math.max(1, Math.ceil((years.length * text * 3.1) / (right - left)));
  return [
    ...axis.ticks.map(({ value, text: words }) => {
      const isBase = hasBase && value === axis.foot;
      const d = `M${short(left)} ${short(y(value))}H${short(right)}`;
      const stroke = isBase ? palette.ink : palette.rule;
      return (
        el('path', { d, stroke, 'stroke-width': unit * (isBase ? 1.3 : 1), fill: 'none' }) +
        textLine(left - 8 * unit, y(value) + small.size * 0.34, words, { ...small, anchor: 'end' })
      );
    }),
    ...years.flatMap((year, index) =>
      (years.length - 1 - index) % every === 0
        ? [
            textLine(x(index), box.y + box.height - text * 0.3, shortYear(year), {
              ...small,
              anchor: 'middle',
            }),
          ]
        : [],
    ),
    ...breaks.map((each) => drawBreak(each, years.length, x(each.at), top, foot, palette, text)),
    ...lines.map(({ values, colour, thickness, dash }) => {
      const stroke = palette[colour];
      const dots = lonely(values).map((at) =>
        el('circle', { cx: x(at), cy: y(values[at] ?? 0), r: 3.6 * unit, fill: stroke }),
      );
      return (
        el('path', {
          d: linePath(values, x, y),
          fill: 'none',
          stroke,
          'stroke-width': thickness * unit,
          'stroke-dasharray': dash
            ?.split(' ')
            .map((each) => short(Number(each) * unit))
            .join(' '),
          'stroke-linejoin': 'round',
        }) + dots.join('')
      );
    }),
    ...lines.flatMap(({ values, hollow, colour }) =>
      hollow.flatMap((at) =>
        values[at] == null
          ? []
          : [endMark('hollow', x(at), y(values[at]), 5.5 * unit, palette[colour], palette.paper)],
      ),
    ),
    ...ends.map(({ each, at, value }, index) => {
      const height = heights[index] ?? y(value);
      // A line that ends early is named where it ends: none leads on through years without figures.
      const isEarly = at < years.length - 1;
      const start = isEarly ? x(at) : right;
      const far = Math.abs(height - y(value)) > text * 0.5;
      const leader = far
        ? el('path', {
            d: `M${short(x(at) + 7 * unit)} ${short(y(value))}L${short(start + 12 * unit)} ${short(height)}`,
            stroke: palette.ink3,
            'stroke-width': unit,
            fill: 'none',
          })
        : '';
      const mark = endMark(
        each.mark,
        x(at),
        y(value),
        5 * unit,
        palette[each.colour],
        palette.paper,
      );
      return (
        leader +
        mark +
        endLabel(
          {
            line: each,
            x: start + 16 * unit,
            y: height,
            room: room - 16 * unit,
            size: text,
            isStacked,
          },
          palette,
        )
      );
    }),
  ].join('');
}

/** A line across between two years, named at its head on the side where there is room. */
function drawBreak(
  { at, words }: Break,
  years: number,
  x: number,
  top: number,
  foot: number,
  palette: Palette,
  text: number,
): string {
  const isLate = at > (years - 1) * 0.6;
  return (
    el('path', {
      d: `M${short(x)} ${short(top - text)}V${short(foot)}`,
      stroke: palette.ink,
      'stroke-width': text / 18,
      'stroke-dasharray': '2 3',
      fill: 'none',
    }) +
    textLine(x + (isLate ? -text * 0.4 : text * 0.4), top - text * 0.5, words, {
      size: text * 0.86,
      fill: palette.ink,
      anchor: isLate ? 'end' : 'start',
    })
  );
}
