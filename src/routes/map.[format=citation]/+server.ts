/** How to cite what the map shows, for its whole state. */
import { citationAs, citedView } from '$lib/map/citation.ts';
import { shownOnMap } from '$lib/map/shown.ts';
import type { RequestHandler } from './$types';

const TYPES = {
  txt: 'text/plain',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
} as const;

export const GET: RequestHandler = async ({ fetch, params, url }) => {
  const { finding, view, state, answer } = await shownOnMap(fetch, url.searchParams);
  const cited = citedView(finding.headline, view.year, state, answer.edition, url.origin);
  const { format } = params;
  return new Response(citationAs(format, cited), {
    headers: {
      'Content-Type': `${TYPES[format]}; charset=utf-8`,
      'Cache-Control': 'public, max-age=60, must-revalidate',
      ...(format === 'txt'
        ? {}
        : { 'Content-Disposition': `attachment; filename="map.${format}"` }),
    },
  });
};
