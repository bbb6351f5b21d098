/** Text in drawings: SVG breaks no lines and measures nothing, so widths are estimates of ours, with some to spare. */
import { textWidth } from '../map/text-width.ts';
import { el, escapeXml, type Attributes } from './svg.ts';

/** By name, as the site's own fonts are called; where they are not at hand, whatever is. */
export const SANS = "'Bricolage Grotesque', system-ui, sans-serif";
export const DISPLAY =
  "'Bricolage Grotesque Display', 'Bricolage Grotesque', system-ui, sans-serif";

/** How much wider than the estimate a bold text is; headlines are set tight. */
const BOLD = 1.06;

export interface TextStyle {
  readonly size: number;
  readonly fill: string;
  /** Headlines have a face of their own. */
  readonly face?: 'display' | undefined;
  readonly weight?: 400 | 700 | undefined;
  readonly anchor?: 'start' | 'middle' | 'end' | undefined;
}

/** Width of a text, in the unit of its size. */
export function widthOf(text: string, { size, face, weight }: TextStyle): number {
  return textWidth(text, size) * (face !== 'display' && weight === 700 ? BOLD : 1);
}

/** A line of text on its baseline. */
export function line(x: number, y: number, text: string, style: TextStyle, more: Attributes = {}) {
  const { size, fill, face, weight, anchor } = style;
  const display = face === 'display';
  return el(
    'text',
    {
      x,
      y,
      'font-family': display ? DISPLAY : null,
      'font-size': size,
      'font-weight': display ? 750 : (weight ?? null),
      'letter-spacing': display ? size * -0.02 : null,
      'text-anchor': anchor === 'start' ? null : anchor,
      fill,
      ...more,
    },
    escapeXml(text),
  );
}

/** A text as lines of at most a width; a word that is too long for one stands alone. */
export function wrapped(text: string, width: number, style: TextStyle): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer, style) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The text in the largest of the sizes at which it takes at most so many lines; where none is small enough, cut short in the smallest. */
export function fitted(
  text: string,
  width: number,
  most: number,
  sizes: readonly [number, ...number[]],
  style: Omit<TextStyle, 'size'>,
): { lines: string[]; size: number } {
  for (const size of sizes) {
    const lines = wrapped(text, width, { ...style, size });
    const fits = lines.every((each) => widthOf(each, { ...style, size }) <= width);
    if (lines.length <= most && fits)
      return { lines: balanced(text, width, { ...style, size }), size };
  }
  const size = sizes.at(-1)!;
  const lines = wrapped(text, width, { ...style, size });
  return {
    lines: lines.slice(0, most).map((each, index) =>
      cut(index === most - 1 && lines.length > most ? `${each}…` : each, width, {
        ...style,
        size,
      }),
    ),
    size,
  };
}

/** The text in as few lines as the width allows, and those of nearly the same length. */
function balanced(text: string, width: number, style: TextStyle): string[] {
  let lines = wrapped(text, width, style);
  const few = lines.length;
  for (let narrower = width * 0.97; narrower > width / 2; narrower *= 0.97) {
    const next = wrapped(text, narrower, style);
    if (next.length > few || next.some((each) => widthOf(each, style) > width)) break;
    lines = next;
  }
  return lines;
}

/** The text, or as much of its beginning as a width holds. */
export function cut(text: string, width: number, style: TextStyle): string {
  if (widthOf(text, style) <= width) return text;
  let short = text.replace(/…$/, '');
  while (short.length > 1 && widthOf(`${short}…`, style) > width) {
    short = short.slice(0, -1).trimEnd();
  }
  return `${short}…`;
}

/** Lines under one another, the first on the baseline `y`. */
export function block(
  x: number,
  y: number,
  lines: readonly string[],
  leading: number,
  style: TextStyle,
): string {
  return lines.map((text, index) => line(x, y + index * leading, text, style)).join('');
}
