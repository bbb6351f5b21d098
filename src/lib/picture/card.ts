/** The picture that previews of a link show: 1200 by 630, the finding large enough to be read in a stream of others, and whose figures they are. */
import { STATUS_LINES } from '../institution/evidence-words.ts';
import { PALETTES, type Palette } from './palette.ts';
import type { Picture } from './picture.ts';
import { editionInWords, svgDocument } from './sheet.ts';
import { signature, symbol } from './symbol.ts';
import { el } from './svg.ts';
import { block, fitted, line, wrapped, type TextStyle } from './text.ts';

export const CARD = { width: 1200, height: 630 } as const;
const EDGE = 56;
const INNER = CARD.width - 2 * EDGE;
const NOTE = 20;
/** Baseline of the foot. */
const FOOT = CARD.height - 34;
/** Where the map begins, which stands beside its finding. */
const BESIDE = 690;

/** What a card without figures says. */
export interface Plain {
  readonly title: string;
  readonly subtitle: string;
}

/** A picture as a card: what it is about or its finding first, its drawing below or beside. */
export function card(picture: Picture): string {
  const palette = PALETTES.light;
  const parts = picture.shape < 1 ? beside(picture, palette) : below(picture, palette);
  const source = picture.source.replace(/^Source: |\.$/g, '');
  return document(picture, picture.alt, palette, editionInWords(picture), source, parts);
}

/** A card of words, beside the mark of the Atlas. */
export function plainCard(words: Plain, source: string): string {
  const palette = PALETTES.light;
  const width = BESIDE + 40 - EDGE;
  const parts = [...wordsOf(words, width, palette, 5), symbol('backer', 990, 318, 300, palette)];
  return document(words, words.subtitle, palette, '', source, parts);
}

function document(
  { title }: Pick<Picture, 'title'>,
  alt: string,
  palette: Palette,
  corner: string,
  source: string,
  parts: readonly string[],
): string {
  const note: TextStyle = { size: NOTE, fill: palette.ink2 };
  return svgDocument(CARD.width, CARD.height, { title, alt }, palette.paper, [
    signature(EDGE, 62, 24, palette),
    line(CARD.width - EDGE, 62, corner, { ...note, anchor: 'end' }),
    el('rect', { x: EDGE, y: 82, width: INNER, height: 3, fill: palette.ink }),
    ...parts,
    line(EDGE, FOOT, source, note),
  ]);
}

/** Title and a few lines below it. */
function wordsOf({ title, subtitle }: Plain, width: number, palette: Palette, most: number) {
  const style = { face: 'display', fill: palette.ink } as const;
  const head = fitted(title, width, 4, [68, 60, 52, 46, 40, 34], style);
  const leading = head.size * 1.04;
  const top = 96 + head.size;
  const sub: TextStyle = { size: 26, fill: palette.ink2 };
  const start = top + (head.lines.length - 1) * leading + 50;
  const room = Math.min(most, Math.floor((FOOT - 40 - start) / 36) + 1);
  const { lines } = fitted(subtitle, width, room, [26], sub);
  return [
    block(EDGE, top, head.lines, leading, { ...style, size: head.size }),
    block(EDGE, start, lines, 36, sub),
  ];
}

/** The finding on the left, the drawing in the whole height on the right. */
function beside(picture: Picture, palette: Palette): string[] {
  const box = { x: BESIDE, y: 96, width: CARD.width - EDGE - BESIDE, height: FOOT - 110 };
  return [
    ...wordsOf(picture, BESIDE - EDGE - 30, palette, 6),
    picture.draw(box, palette, 17, true),
  ];
}

/** Whom it is about and the finding, then the drawing. */
function below(picture: Picture, palette: Palette): string[] {
  const { about, status } = picture;
  const isNamed = status !== undefined && about !== undefined;
  const style = { face: 'display', fill: palette.ink } as const;
  const head = fitted(
    isNamed ? about : picture.title,
    INNER,
    isNamed ? 2 : 3,
    [64, 56, 48, 42, 36],
    style,
  );
  const leading = head.size * 1.04;
  let y = 94 + head.size;
  const parts: string[] = [];
  if (!isNamed && about) {
    y += 30;
    parts.push(line(EDGE, 122, about, { size: 24, fill: palette.ink, weight: 700 }));
  }
  parts.push(block(EDGE, y, head.lines, leading, { ...style, size: head.size }));
  y += (head.lines.length - 1) * leading + 20;
  if (isNamed) {
    if (status) {
      y += 22;
      parts.push(symbol(status, EDGE + 13, y - 8, 26, palette));
      parts.push(
        line(EDGE + 38, y, STATUS_LINES[status], { size: 24, fill: palette.ink, weight: 700 }),
      );
      y += 16;
    }
    const sub: TextStyle = { size: 24, fill: palette.ink2 };
    const lines = wrapped(picture.title, INNER, sub).slice(0, 2);
    y += 22;
    parts.push(block(EDGE, y, lines, 32, sub));
    y += (lines.length - 1) * 32 + 20;
  }
  const height = FOOT - 34 - y;
  parts.push(picture.draw({ x: EDGE, y, width: INNER, height }, palette, 19));
  return parts;
}
