/** How to cite a page of the Atlas. */
import type { Edition } from '../../../workers/api/shapes/common.ts';
import { releasedInWords } from '../page/edition.ts';

/** What a citation says of its source where it does not say otherwise. */
export const CONTAINS = 'Contains HESA data, DT051 Table 1, CC BY 4.0';

/** The same where tuition fees stand beside students. */
export const CONTAINS_WITH_FEES = 'Contains HESA data, DT031 Table 6 and DT051 Table 1, CC BY 4.0';

/** One sentence with title, edition, date, source and address; `contains` says whose data, `address` names the edition, so that it leads to the same figures for ever. */
export function citationOf(
  title: string,
  edition: Edition,
  address: string,
  contains = CONTAINS,
): string {
  return `We Are International Atlas, “${title}”, edition ${edition.number}, ${releasedInWords(edition.published_at)}. ${contains}. ${address}`;
}
