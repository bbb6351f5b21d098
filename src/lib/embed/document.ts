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
export function embedDocument(view: EmbedView, options: EmbedOptions, home: string): string {
  const { number, published_at } = view.edition;
  const date = dateInWords(published_at.slice(0, 10));
  const pinned = options.pinned === number;
  const what = pinned
    ? `Pinned to edition ${number}, ${date}`
    : `Newest edition: ${number}, ${date}`;
  return framed(
    {
      title: view.title,
      attributes: `data-edition="${number}" data-live="${pinned ? 'no' : 'yes'}"`,
      head: `<link rel="canonical" href="${escapeXml(home + view.path)}">`,
      content: view.content,
      footer: `${signed(view.path)} <span>${what}</span></p>
<p>${escapeXml(view.source)}</p>`,
    },
    options,
  );
}

interface Framed {
  readonly title: string;
  /** Of the root element, as they are written. */
  readonly attributes: string;
  /** HTML of each part. */
  readonly head: string;
  readonly content: string;
  readonly footer: string;
}

/** What all documents under /embed have in common. */
function framed(
  { title, attributes, head, content, footer }: Framed,
  { theme, scripts }: EmbedOptions,
): string {
  return `<!doctype html>
<html lang="en-GB" ${attributes}${theme === 'auto' ? '' : ` data-theme="${theme}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeXml(title)} – We Are International Atlas</title>
${head}
<link rel="stylesheet" href="${styles}">
${scripts ? '<script src="/embed/inside.js" defer></script>' : ''}
</head>
<body>
<main aria-label="${escapeXml(title)}">
${content}
<footer>
<p class="signed">${footer}
</footer>
</main>
</body>
</html>
`;
}

/** The name of the Atlas, which leads to the page that shows the same. */
function signed(path: string): string {
  const mark = el(
    'svg',
    { width: 16, height: 16, viewBox: '0 0 16 16', 'aria-hidden': 'true' },
    symbol('backer', 8, 8, 16, PAGE_PALETTE),
  );
  return `<a href="${escapeXml(path)}" target="_blank" rel="noopener">${mark}<span><b>We Are International</b> Atlas</span></a>`;
}

/** A picture as an answer. */
export function pictureEmbed(picture: Picture, url: URL, parts: FigureParts = {}): Response {
  const title = picture.about ? `${picture.about}: ${picture.title}` : picture.title;
  return embedAnswer({ ...picture, title, content: embedFigure(picture, parts) }, url);
}

/** The view as an answer, which pages of others may frame. */
export function embedAnswer(view: EmbedView, url: URL): Response {
  return inFrame(embedDocument(view, embedOptions(url.searchParams), url.origin), 200);
}

/** What a frame shows where there is no such view: the page around it is not ours, so it is told inside, with a way out. */
export function embedProblem(status: number, message: string, url: URL): Response {
  const content = `<h1>${escapeXml(message)}</h1>
<p class="subtitle">${
    status < 500
      ? 'The address of this view names nothing that the Atlas holds.'
      : 'The Atlas did not answer. Load this page again in a moment.'
  } What it holds is on <a href="/" target="_blank" rel="noopener">the map of all providers</a>.</p>`;
  const parts = { title: message, attributes: 'data-live="no"', head: '', content };
  const footer = `${signed('/')} <span>Status ${status}</span></p>`;
  return inFrame(framed({ ...parts, footer }, embedOptions(url.searchParams)), status);
}

function inFrame(html: string, status: number): Response {
  return new Response(html, {
    status,
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
