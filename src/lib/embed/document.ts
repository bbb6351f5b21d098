/**
 * An embedded view as a page of its own: no navigation, no code of the site's pages, and its source,
 * edition and date in itself, because the page around it is not ours.
 */
import type { Edition } from '../../../workers/api/shapes/common.ts';
import { dateInWords } from '../page/edition.ts';
import { PAGE_PALETTE } from '../picture/palette.ts';
import type { Picture } from '../picture/picture.ts';
import { el, escapeXml } from '../picture/svg.ts';
import { symbol } from '../picture/symbol.ts';
import styles from './embed.css?url';
import { embedFigure, type FigureParts } from './figure.ts';
import { embedOptions, type EmbedOptions } from './options.ts';

export interface EmbedView {
  readonly title: string;
  /** HTML of what is shown. */
  readonly content: string;
  readonly source: string;
  readonly edition: Edition;
  /** Address of the page that shows the same, without an origin. */
  readonly path: string;
}

/** Where embedded views come from may load its own styles, fonts and script, and be framed by anybody. */
const POLICY = [
  "default-src 'none'",
  ...["style-src 'self'", "font-src 'self'", "img-src 'self' data:", "script-src 'self'"],
  ...["connect-src 'self'", "base-uri 'none'", "form-action 'none'", 'frame-ancestors *'],
].join('; ');

/** The view as an HTML document. */
export function embedDocument(
  view: EmbedView,
  { theme, scripts, pinned }: EmbedOptions,
  home: string,
): string {
  const { number, published_at } = view.edition;
  const date = dateInWords(published_at.slice(0, 10));
  const what = pinned
    ? `Pinned to edition ${number}, ${date}`
    : `Newest edition: ${number}, ${date}`;
  const mark = el(
    'svg',
    { width: 16, height: 16, viewBox: '0 0 16 16', 'aria-hidden': 'true' },
    symbol('backer', 8, 8, 16, PAGE_PALETTE),
  );
  return `<!doctype html>
<html lang="en-GB" data-edition="${number}" data-live="${pinned ? 'no' : 'yes'}"${theme === 'auto' ? '' : ` data-theme="${theme}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeXml(view.title)} – We Are International Atlas</title>
<link rel="canonical" href="${escapeXml(home + view.path)}">
<link rel="stylesheet" href="${styles}">
${scripts ? '<script src="/embed/inside.js" defer></script>' : ''}
</head>
<body>
<main aria-label="${escapeXml(view.title)}">
${view.content}
<footer>
<p class="signed"><a href="${escapeXml(view.path)}" target="_blank" rel="noopener">${mark}<span><b>We Are International</b> Atlas</span></a> <span>${what}</span></p>
<p>${escapeXml(view.source)}</p>
</footer>
</main>
</body>
</html>
`;
}

/** A picture as an answer. */
export function pictureEmbed(picture: Picture, url: URL, parts: FigureParts = {}): Response {
  const title = picture.about ? `${picture.about}: ${picture.title}` : picture.title;
  return embedAnswer({ ...picture, title, content: embedFigure(picture, parts) }, url);
}

/** The view as an answer, which pages of others may frame. */
export function embedAnswer(view: EmbedView, url: URL): Response {
  return new Response(embedDocument(view, embedOptions(url.searchParams), url.origin), {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      // Its stylesheet is named by what is in it: a deploy would leave a kept view without.
      'Cache-Control': 'public, max-age=0, must-revalidate',
      'Content-Security-Policy': POLICY,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
    },
  });
}
