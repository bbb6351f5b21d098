/** The code that a page of others needs to show a view or a badge of the Atlas. */
import { escapeXml } from '../picture/svg.ts';
import type { EmbedTheme } from './options.ts';

/** Widths on offer, in pixels; null fills what holds it. */
export const EMBED_SIZES = { fluid: null, small: 360, medium: 640, large: 900 } as const;
export type EmbedSize = keyof typeof EMBED_SIZES;

export interface EmbedChoice {
  readonly size: EmbedSize;
  readonly theme: EmbedTheme;
  /** Number of the edition that it stays at; null shows the newest. */
  readonly edition: number | null;
  /** Whether scripts fit its height and renew it. */
  readonly scripts: boolean;
}

/** The address of an embedded view: `view` is its path, with the state of the page that it shows. */
export function embedAddress(
  view: string,
  { theme, edition, scripts }: Pick<EmbedChoice, 'theme' | 'edition' | 'scripts'>,
): string {
  const [path = '', query = ''] = view.split('?', 2);
  const params = query.split('&').filter((part) => part && !/^(theme|edition|scripts)=/.test(part));
  if (theme !== 'auto') params.push(`theme=${theme}`);
  if (edition !== null) params.push(`edition=${edition}`);
  if (!scripts) params.push('scripts=no');
  return params.length > 0 ? `${path}?${params.join('&')}` : path;
}

/** The frame, and the script that gives it its height. `height` is what it has without one, in pixels. */
export function embedCode(
  origin: string,
  view: string,
  title: string,
  height: number,
  choice: EmbedChoice,
): string {
  const width = EMBED_SIZES[choice.size];
  const source = escapeXml(origin + embedAddress(view, choice));
  const style = `width:100%;${width === null ? '' : `max-width:${width}px;`}height:${height}px;border:0`;
  const frame = `<iframe src="${source}" title="${escapeXml(title)}" loading="lazy" style="${style}"></iframe>`;
  return choice.scripts
    ? `${frame}\n<script src="${escapeXml(origin)}/embed/resize.js" async></script>`
    : frame;
}

/** A picture of the badge that leads to the evidence. */
export function badgeCode(
  origin: string,
  badge: { path: string; evidence: string; alt: string; width: number; height: number },
): string {
  const { path, evidence, alt, width, height } = badge;
  return `<a href="${escapeXml(origin + evidence)}"><img src="${escapeXml(origin + path)}" alt="${escapeXml(alt)}" width="${width}" height="${height}"></a>`;
}
