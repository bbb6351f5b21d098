/** How to cite what the map shows: its finding, its edition, and an address that shows the same for ever. */
import type { Edition } from '../../../workers/api/shapes/common.ts';
import { citationOf, CONTAINS_WITH_FEES } from '../institution/citation.ts';
import { bibtexOf, risOf, type Cited } from '../institution/references.ts';
import { writeState } from './address.ts';
import type { MapState } from './state.ts';
import type { YearView } from './year-view.ts';

export const CITATION_FORMATS = ['txt', 'bib', 'ris'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** A view of the map as something to cite, with the year of its figures. */
export function citedView(
  headline: string,
  view: Pick<YearView, 'year' | 'measured'>,
  state: MapState,
  edition: Edition,
  origin: string,
): Cited {
  const pinned = { ...state, edition: edition.number };
  const year = view.measured?.year ?? view.year;
  return {
    ...(view.measured?.measure === 'fees' && { contains: CONTAINS_WITH_FEES }),
    title: headline.includes(year) ? headline : `${headline} (${year})`,
    slug: 'map',
    edition,
    address: `${origin}/${writeState(pinned)}`,
  };
}

/** The citation as text, BibTeX or RIS. */
export function citationAs(format: CitationFormat, cited: Cited): string {
  if (format === 'bib') return bibtexOf(cited);
  if (format === 'ris') return risOf(cited);
  return citationOf(cited.title, cited.edition, cited.address, cited.contains);
}
