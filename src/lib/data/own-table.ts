/** Tables that the Atlas makes of what it does itself: described as datasets are, for their files. */
import { ATLAS, OWN_LICENCE, yearOf } from '../../../data/catalogue/shared-columns.ts';
import type { Described } from '../../../workers/formats/about.ts';

export function ownTable(title: string, description: string, coverage: string): Described {
  return {
    title,
    description,
    row: 'A line of the table that the page shows',
    publisher: ATLAS,
    sources: [],
    licence: OWN_LICENCE,
    coverage,
    caveats: [],
    citation: ({ number, published_at }) =>
      `We Are International Atlas, ${title}, edition ${number} (${yearOf(published_at)}).`,
  };
}
