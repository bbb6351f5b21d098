/** A picture as a file of its own: title, drawing, and below it notes, source, edition and address, so that it can be trusted and cited wherever it turns up. */
import { dateInWords } from '../page/edition.ts';
import { PALETTES, type Theme } from './palette.ts';
import type { Picture } from './picture.ts';
import { signature } from './symbol.ts';
import { el, escapeXml } from './svg.ts';
import { block, fitted, line, SANS, widthOf, wrapped, type TextStyle } from './text.ts';

const EDGE = 48;
/** Width of a sheet; drawings that are taller than wide get a narrower one. */
const WIDE = 1200;
const NARROW = 900;
const NOTE = 16;
const TITLE_SIZES = [44, 38, 34] as const;
const SUBTITLE = 20;
const LABELS = 18;

/** The picture as an SVG document. `origin` is that of the site, for the address that it carries. */
export function sheet(picture: Picture, theme: Theme, origin: string): string {
  const palette = PALETTES[theme];
  const width = picture.shape < 1 ? NARROW : WIDE;
  const inner = width - 2 * EDGE;
  const parts: string[] = [];
  let y = 60;
  parts.push(signature(EDGE, y, 18, palette));
  const edition = editionInWords(picture);
  parts.push(line(width - EDGE, y, edition, { size: NOTE, fill: palette.ink2, anchor: 'end' }));
  y += 16;
  parts.push(rule(y, width, palette.ink, 2));
  if (picture.about) {
    y += 34;
    parts.push(line(EDGE, y, picture.about, { size: SUBTITLE, fill: palette.ink, weight: 700 }));
  }
  const title = { face: 'display', fill: palette.ink } as const;
  const head = fitted(picture.title, inner, 3, TITLE_SIZES, title);
  y += head.size * (picture.about ? 1.2 : 1.35);
  parts.push(block(EDGE, y, head.lines, head.size * 1.06, { ...title, size: head.size }));
  y += (head.lines.length - 1) * head.size * 1.06;
  const sub: TextStyle = { size: SUBTITLE, fill: palette.ink2 };
  const subtitle = wrapped(picture.subtitle, inner, sub);
  y += SUBTITLE * 1.7;
  parts.push(block(EDGE, y, subtitle, SUBTITLE * 1.35, sub));
  y += (subtitle.length - 1) * SUBTITLE * 1.35 + 30;

  const height = inner / picture.shape;
  parts.push(picture.draw({ x: EDGE, y, width: inner, height }, palette, LABELS));
  y += height + 32;

  const foot: TextStyle = { size: NOTE, fill: palette.ink2 };
  parts.push(rule(y - 12, width, palette.rule, 1));
  const notes = wrapped([picture.source, ...picture.notes].join(' '), inner, foot);
  y += NOTE * 1.1;
  parts.push(block(EDGE, y, notes, NOTE * 1.45, foot));
  y += (notes.length - 1) * NOTE * 1.45 + 8;
  const address = origin.replace(/^https?:\/\//, '') + picture.path;
  y += NOTE * 1.3;
  parts.push(addressLine(EDGE, y, address, inner, { ...foot, fill: palette.link }));
  y += 32;
  return svgDocument(width, Math.ceil(y), picture, palette.paper, parts);
}

/** Addresses have no spaces to break at: set smaller where they are long. */
function addressLine(x: number, y: number, text: string, width: number, style: TextStyle): string {
  const size = Math.min(style.size, (style.size * width) / widthOf(text, style));
  return line(x, y, text, { ...style, size: Math.max(size, 8) });
}

/** `Edition 9, 24 November 2026`. */
export function editionInWords({ edition }: Pick<Picture, 'edition'>): string {
  return `Edition ${edition.number}, ${dateInWords(edition.published_at.slice(0, 10))}`;
}

function rule(y: number, width: number, stroke: string, thickness: number): string {
  return el('path', {
    d: `M${EDGE} ${y}H${width - EDGE}`,
    stroke,
    'stroke-width': thickness,
    fill: 'none',
  });
}

/** A drawing with its name, its description and its ground. */
export function svgDocument(
  width: number,
  height: number,
  { title, alt }: Pick<Picture, 'title' | 'alt'>,
  ground: string,
  parts: readonly string[],
): string {
  return el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'font-family': SANS,
      'aria-labelledby': 'title description',
    },
    el('title', { id: 'title' }, escapeXml(title)),
    el('desc', { id: 'description' }, escapeXml(alt)),
    el('rect', { width, height, fill: ground }),
    ...parts,
  );
}
