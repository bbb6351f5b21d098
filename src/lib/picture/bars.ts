/** A few figures as bars, for what has one year only and so no line. */
import type { Box } from '../map/frame.ts';
import type { ColourName, Palette } from './palette.ts';
import { el } from './svg.ts';
import { line, widthOf, type TextStyle } from './text.ts';

export interface Bar {
  readonly name: string;
  readonly value: number;
  readonly words: string;
  readonly colour: ColourName;
}

/** Draws the bars under one another, from a base line on; all to one scale that begins at zero. */
export function drawBars(bars: readonly Bar[], box: Box, palette: Palette, text: number): string {
  const style: TextStyle = { size: text, fill: palette.ink };
  const bold: TextStyle = { ...style, weight: 700 };
  const left = box.x + Math.max(...bars.map(({ name }) => widthOf(name, style))) + text;
  const values = Math.max(...bars.map(({ words }) => widthOf(words, bold))) + text * 1.2;
  const room = Math.max(text, box.x + box.width - values - left);
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const step = Math.min(box.height / bars.length, text * 4.4);
  const thick = step * 0.56;
  const drawn = bars.map(({ name, value, words, colour }, index) => {
    const y = box.y + index * step + (step - thick) / 2;
    const width = (value / most) * room;
    const baseline = y + thick / 2 + text * 0.34;
    return (
      line(left - text * 0.6, baseline, name, { ...style, anchor: 'end' }) +
      el('rect', { x: left, y, width, height: thick, fill: palette[colour] }) +
      line(left + width + text * 0.5, baseline, words, bold)
    );
  });
  const base = el('path', {
    d: `M${left} ${box.y}V${box.y + step * bars.length}`,
    stroke: palette.ink,
    'stroke-width': text / 14,
    fill: 'none',
  });
  return drawn.join('') + base;
}
