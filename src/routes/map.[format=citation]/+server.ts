/** How to cite what the map shows, for its whole state. */
import { refuseFaults } from '$lib/data/refuse-faults.ts';
import { citationAs, citedView } from '$lib/map/citation.ts';
import { shownOnMap } from '$lib/map/shown.ts';
import type { RequestHandler } from './$types';

const TYPES = {
  txt: 'text/plain',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
} as const;

export const GET: RequestHandler = async ({ fetch, params, url }) => {
  const { finding, view, state, answer, faults } = await shownOnMap(fetch, url.searchParams);
  refuseFaults(...faults);
  const cited = citedView(finding.headline, view, state, answer.edition, url.origin);
  const { format } = params;
  const text = new TextEncoder().encode(citationAs(format, cited));
  return new Response(text, {
    headers: {
      'Content-Length': String(text.byteLength),
      'Content-Type': `${TYPES[format]}; charset=utf-8`,
      'Cache-Control': 'public, max-age=60, must-revalidate',
      ...(format === 'txt'
        ? {}
        : { 'Content-Disposition': `attachment; filename="map.${format}"` }),
    },
  });
};
