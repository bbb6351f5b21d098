/** The badge of an institution or organisation, to stand in pages of others. */
import { badgeContent, badgeSize, badgeSvg, badgeWords } from '$lib/embed/badge.ts';
import { embedAnswer } from '$lib/embed/document.ts';
import { embedding } from '$lib/embed/embedding.ts';
import { loadBadge } from '$lib/embed/load-badge.ts';
import { PAGE_PALETTE } from '$lib/picture/palette.ts';
import type { RequestEvent } from './$types';

export const GET = embedding<RequestEvent>(async ({ fetch, params, url }) => {
  const badge = await loadBadge(fetch, url.searchParams, params.id);
  const { svg } = badgeSvg(badge, badgeSize(url.searchParams), PAGE_PALETTE, null);
  const view = {
    title: badgeWords(badge),
    content: badgeContent(svg, badge),
    source: 'Status follows from pages that were found, each linked with its date.',
    edition: badge.edition,
    path: badge.evidence,
  };
  return embedAnswer(view, url);
});
