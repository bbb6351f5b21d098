/** The badge of an organisation: what the evidence shows of its part in the campaign, and never more. */
import type { Status } from '../../../data/codes.ts';
import { extentOf } from '../institution/evidence-words.ts';
import { bareName } from '../map/short-name.ts';
import { dateInWords } from '../page/edition.ts';
import { THEMES, type Palette } from '../picture/palette.ts';
import { svgDocument } from '../picture/sheet.ts';
import { el, escapeXml } from '../picture/svg.ts';
import { symbol } from '../picture/symbol.ts';
import { cut, line, widthOf, type TextStyle } from '../picture/text.ts';
import { error } from '@sveltejs/kit';
import type { Edition } from '../../../workers/api/shapes/common.ts';

/** What a badge is made from. */
export interface Badge {
  readonly name: string;
  readonly status: Status;
  readonly pages: number;
  readonly first: string | null;
  readonly latest: string | null;
  readonly edition: Edition;
  /** Where its evidence stands, without an origin. */
  readonly evidence: string;
}

export const BADGE_SIZES = ['small', 'medium', 'large'] as const;
export type BadgeSize = (typeof BADGE_SIZES)[number];

/** Size of the first line, in pixels, and how many lines there are. */
const LOOKS: Readonly<Record<BadgeSize, { text: number; lines: 1 | 2 | 3 }>> = {
  small: { text: 14, lines: 1 },
  medium: { text: 17, lines: 2 },
  large: { text: 22, lines: 3 },
};

const LINES: Readonly<Record<Status, string>> = {
  founder: 'Founder of #WeAreInternational',
  backer: 'Backs #WeAreInternational',
  'took-part': '#WeAreInternational: event or weak evidence',
  'none-found': '#WeAreInternational: no evidence found (yet)',
};

/** The size that an address asks for. */
export function badgeSize(params: URLSearchParams): BadgeSize {
  const size = params.get('size');
  return BADGE_SIZES.find((each) => each === size) ?? 'medium';
}

/** Refuses the address of a picture that asks for a size or theme that there is not: programs read it. */
export function refuseLook(params: URLSearchParams): void {
  for (const [name, allowed] of [
    ['size', BADGE_SIZES],
    ['theme', THEMES],
  ] as const) {
    const asked = params.get(name);
    if (asked === null || allowed.some((each) => each === asked)) continue;
    error(400, `There is no ${name} “${asked.slice(0, 40)}”: a badge has ${allowed.join(', ')}.`);
  }
}

/** The lines of the badge, the most important first. */
export function badgeLines({ name, status, pages, first, latest, edition }: Badge): string[] {
  const extent =
    status === 'none-found'
      ? 'No page was found that says that it backs it'
      : extentOf(pages, first, latest);
  const date = dateInWords(edition.published_at.slice(0, 10));
  return [LINES[status], extent, `${bareName(name)} · Atlas edition ${edition.number}, ${date}`];
}

/** The badge in words, for those who cannot see it. */
export function badgeWords(badge: Badge): string {
  const [what, extent] = badgeLines(badge);
  return `${bareName(badge.name)}: ${what}. ${extent}. We Are International Atlas, edition ${badge.edition.number}.`;
}

/** Widest line, in units of its size. */
const WIDEST = 26;

/** The badge as an SVG document that leads to the evidence, and its size in pixels. `origin` is that of the site; null leaves the link to what the badge stands in. */
export function badgeSvg(
  badge: Badge,
  size: BadgeSize,
  palette: Palette,
  origin: string | null,
): { svg: string; width: number; height: number } {
  const { text, lines: many } = LOOKS[size];
  const styles: TextStyle[] = [
    { size: text, fill: palette.ink, weight: 700 },
    { size: text * 0.8, fill: palette.ink2 },
    { size: text * 0.72, fill: palette.ink2 },
  ];
  const lines = badgeLines(badge)
    .slice(0, many)
    .map((each, index) => cut(each, text * WIDEST, styles[index]!));
  const mark = text * (many === 1 ? 1.3 : 1.1 + many * 0.5);
  const pad = text * 0.65;
  const left = pad * 1.7 + mark;
  const width = Math.ceil(
    left + Math.max(...lines.map((each, index) => widthOf(each, styles[index]!))) + pad * 1.4,
  );
  const leading = text * 1.25;
  const height = Math.ceil(2 * pad + text + (many - 1) * leading);
  const content = el(
    origin === null ? 'g' : 'a',
    origin === null ? {} : { href: origin + badge.evidence, target: '_top' },
    el('rect', {
      ...{ x: 0.5, y: 0.5, width: width - 1, height: height - 1, rx: 2 },
      ...{ fill: palette.paper, stroke: palette.ink3 },
    }),
    symbol(badge.status, pad + mark / 2, height / 2, mark, palette),
    ...lines.map((each, index) =>
      line(left, pad + text * 0.84 + index * leading, each, styles[index]!),
    ),
  );
  const words = { title: badgeWords(badge), alt: `Evidence: ${origin ?? ''}${badge.evidence}` };
  return { svg: svgDocument(width, height, words, 'none', [content]), width, height };
}

/** The badge and what it says, as the content of an embedded view. */
export function badgeContent(svg: string, { evidence, name }: Badge): string {
  return `<h1 class="hidden">${escapeXml(bareName(name))}</h1>
<div class="badge">${svg}</div>
<p class="message"><a href="${escapeXml(evidence)}" target="_blank" rel="noopener">The evidence on ${escapeXml(bareName(name))}</a></p>`;
}
