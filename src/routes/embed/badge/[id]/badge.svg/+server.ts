/** The badge as a picture, in the size and theme that the address asks for. */
import { badgeSize, badgeSvg, refuseLook } from '$lib/embed/badge.ts';
import { loadBadge } from '$lib/embed/load-badge.ts';
import { isPinned, svgAnswer } from '$lib/picture/answer.ts';
import { PALETTES, themeAsked } from '$lib/picture/palette.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ fetch, params, url }) => {
  refuseLook(url.searchParams);
  const badge = await loadBadge(fetch, url.searchParams, params.id);
  const palette = PALETTES[themeAsked(url.searchParams)];
  const { svg } = badgeSvg(badge, badgeSize(url.searchParams), palette, url.origin);
  return svgAnswer(svg, isPinned(url, badge.edition.number));
};
