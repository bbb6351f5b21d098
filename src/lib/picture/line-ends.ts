/** What stands at the ends of lines: the last value, and beside or under it the name. */
import type { DrawnLine } from './drawn-line.ts';
import type { Palette } from './palette.ts';
import { el, escapeXml } from './svg.ts';
import { cut, widthOf, type TextStyle } from './text.ts';

/** Size of a name under its value, of that of the value. */
const STACKED = 0.9;

/** Width of a name beside its value. */
export function beside({ name, end }: DrawnLine, label: TextStyle): number {
  return widthOf(end, { ...label, weight: 700 }) + widthOf(`  ${name}`, label);
}

/** Width of a name under its value. */
export function stacked({ name, end }: DrawnLine, label: TextStyle): number {
  return Math.max(widthOf(end, { ...label, weight: 700 }), widthOf(name, label) * STACKED);
}

export interface EndLabel {
  readonly line: DrawnLine;
  readonly x: number;
  readonly y: number;
  /** Widest that it may be. */
  readonly room: number;
  readonly size: number;
  readonly isStacked: boolean;
}

/** The last value and the name of a line. */
export function endLabel(label: EndLabel, palette: Palette): string {
  const { x, y, room, size, isStacked } = label;
  const { name, end, colour } = label.line;
  const bold: TextStyle = { size, fill: palette.ink, weight: 700 };
  // Lines of a comparison are told by the colour of their names; the ramp is too light for text.
  const isTold = colour.startsWith('line');
  const nameSize = isStacked ? size * STACKED : size;
  const left = isStacked ? room : room - widthOf(`${end}  `, bold);
  return el(
    'text',
    {
      ...{ x, y: y + size * 0.34, 'font-size': size, fill: palette[isTold ? colour : 'ink'] },
      // Other lines may run under the name of one that ended before them.
      ...{ stroke: palette.paper, 'stroke-width': size * 0.25, 'paint-order': 'stroke' },
    },
    el('tspan', { 'font-weight': 700 }, escapeXml(end)),
    el(
      'tspan',
      {
        ...(isStacked ? { x, dy: size * 1.1, 'font-size': nameSize } : { dx: size * 0.4 }),
        fill: isTold ? null : palette.ink2,
      },
      escapeXml(cut(name, left, { size: nameSize, fill: palette.ink })),
    ),
  );
}
