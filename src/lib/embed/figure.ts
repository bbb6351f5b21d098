/** A picture as the content of an embedded view: its words as text, its drawing in two widths, of which the view shows the one that fits. */
import { PAGE_PALETTE } from '../picture/palette.ts';
import type { Picture } from '../picture/picture.ts';
import { el, escapeXml } from '../picture/svg.ts';

/** Widths of the drawings, in pixels, and the shape that the narrow one has at least. */
const WIDE = 720;
const NARROW = 340;
const SQUAREST = 1.15;
/** Size of their text, in pixels. */
const TEXT = 13.5;

export interface FigureParts {
  /** Elements over the drawing, in the coordinates of its wide or narrow form. */
  readonly over?: (width: number, height: number, text: number) => string;
  /** HTML below the drawing. */
  readonly below?: string;
}

/** The figure; what it is about leads to its page. */
export function embedFigure(picture: Picture, parts: FigureParts = {}): string {
  const isTall = picture.shape < 1;
  const about = picture.about
    ? `<p class="about"><a href="${escapeXml(picture.path)}" target="_blank" rel="noopener">${escapeXml(picture.about)}</a></p>`
    : '';
  const drawings = isTall
    ? drawing(picture, WIDE, picture.shape, 'wide', parts) +
      drawing(picture, NARROW, picture.shape, 'narrow', parts)
    : drawing(picture, WIDE, picture.shape, 'wide', parts) +
      drawing(picture, NARROW, Math.min(picture.shape, SQUAREST), 'narrow', parts);
  const notes = picture.notes.map(escapeXml).join(' ');
  return `${about}<h1>${escapeXml(picture.title)}</h1>
<p class="subtitle">${escapeXml(picture.subtitle)}</p>
<figure${isTall ? ' class="tall"' : ''}>${drawings}<figcaption class="hidden">${escapeXml(picture.alt)}</figcaption></figure>
${parts.below ?? ''}
<details><summary>Notes</summary><p>${notes}</p></details>`;
}

function drawing(
  picture: Picture,
  width: number,
  shape: number,
  name: string,
  { over }: FigureParts,
): string {
  const height = Math.round(width / shape);
  return el(
    'svg',
    { class: name, viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' },
    picture.draw({ x: 0, y: 0, width, height }, PAGE_PALETTE, TEXT),
    over?.(width, height, TEXT) ?? '',
  );
}
