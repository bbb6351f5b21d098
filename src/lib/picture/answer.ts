/** A picture as the answer to its address; its twin in PNG is made of it by the Worker's entry. */
import { editionAsked } from '../page/edition-asked.ts';
import { themeAsked } from './palette.ts';
import type { Picture } from './picture.ts';
import { sheet } from './sheet.ts';

/** Seconds for which a picture of the newest edition may be kept, and one of an edition that the address names. */
const LIVE = 300;
const PINNED = 86_400;

/** Drawings run nothing, load nothing, and stand in nobody's frame. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** The picture for an address, in the theme that it asks for. `name` is what its file is called, without edition and extension. */
export function pictureAnswer(picture: Picture, name: string, url: URL): Response {
  const file = `${name}-edition-${picture.edition.number}.svg`;
  const svg = sheet(picture, themeAsked(url.searchParams), url.origin);
  return svgAnswer(svg, isPinned(url, picture.edition.number), file);
}

/** Whether an address names the edition that is shown. It may name one that is not there yet. */
export function isPinned(url: URL, shown: number): boolean {
  return editionAsked(url.searchParams).edition === shown;
}

/** An SVG document as an answer. @param pinned whether its address stands for the same picture for ever */
export function svgAnswer(svg: string, pinned = false, file?: string): Response {
  const seconds = pinned ? PINNED : LIVE;
  const headers = new Headers({
    'Content-Type': 'image/svg+xml',
    'Cache-Control': `public, max-age=${seconds}`,
    'Access-Control-Allow-Origin': '*',
    'Content-Security-Policy': POLICY,
    'X-Content-Type-Options': 'nosniff',
  });
  if (file) headers.set('Content-Disposition', `inline; filename="${file}"`);
  return new Response(svg, { headers });
}
