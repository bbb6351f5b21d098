/** Two years side by side, a line from one to the other for each series; what is within rounding is dotted. As compare/Slope.svelte draws it. */
import { spread } from '../chart/end-labels.ts';
import { linear } from '../chart/linear.ts';
import { axisOf } from '../compare/axis.ts';
import { printed, type Unit } from '../compare/format.ts';
import { slopePairs, type SlopeQuestion } from '../compare/slope-pairs.ts';
import type { Box } from '../map/frame.ts';
import { endMark } from './end-mark.ts';
import { looksOf } from './looks.ts';
import type { Palette } from './palette.ts';
import { el } from './svg.ts';
import { cut, line as textLine, type TextStyle } from './text.ts';

export interface SlopeDrawing extends SlopeQuestion {
  readonly unit: Unit;
}

/** Draws the slopes into a box. */
export function drawSlope(
  { lines, years, from, to, as, unit }: SlopeDrawing,
  box: Box,
  palette: Palette,
  text: number,
): string {
  const pairs = slopePairs({ lines, years, from, to, as });
  const axis = axisOf(
    pairs.flatMap(({ before, after }) => [before, after]),
    as,
    unit,
  );
  const side = box.width * 0.3;
  const [left, right] = [box.x + side, box.x + box.width - side];
  const [top, foot] = [box.y + text * 2.6, box.y + box.height - text];
  const y = linear([axis.foot, axis.top], [foot, top]);
  const heights = (of: 'before' | 'after') =>
    spread(
      pairs.map((pair) => y(pair[of])),
      text * 1.22,
      top,
      foot,
    );
  const [befores, afters] = [heights('before'), heights('after')];
  const benchmarks = pairs.filter(({ line }) => line.slot === 0);
  const year: TextStyle = { size: text, fill: palette.ink2, anchor: 'middle' };
  const posts = [
    [left, from],
    [right, to],
  ] as const;
  return [
    ...posts.map(
      ([x, words]) =>
        el('path', { d: `M${x} ${top - text}V${foot + text / 2}`, stroke: palette.rule }) +
        textLine(x, box.y + text, words, year),
    ),
    ...pairs.map((pair, index) => {
      const look = looksOf(
        pair.line,
        benchmarks.findIndex(({ line }) => line === pair.line),
      );
      const colour = palette[look.colour];
      const [start, end] = [y(pair.before), y(pair.after)];
      const style: TextStyle = { size: text, fill: colour, weight: 700 };
      const words = (point: typeof pair.a) =>
        `${cut(pair.line.name, side * 0.62, style)} ${printed(point, as, unit)}`;
      return [
        el('path', {
          d: `M${left} ${start}L${right} ${end}`,
          stroke: colour,
          'stroke-width': (look.thickness * text) / 18,
          'stroke-dasharray': pair.isLevel ? '1 5' : look.dash,
          fill: 'none',
        }),
        endMark(look.mark, left, start, text * 0.26, colour, palette.paper),
        endMark(look.mark, right, end, text * 0.26, colour, palette.paper),
        textLine(left - text * 0.8, (befores[index] ?? start) + text * 0.34, words(pair.a), {
          ...style,
          anchor: 'end',
        }),
        textLine(right + text * 0.8, (afters[index] ?? end) + text * 0.34, words(pair.b), style),
      ].join('');
    }),
  ].join('');
}
