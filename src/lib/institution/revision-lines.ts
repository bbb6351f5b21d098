/** Revisions of an institution's figures, in the words and the order of its page. */
import { formatCount, formatDifference, differenceOf } from '../../../data/numbers/index.ts';
import type { Revision, RevisionsAnswer } from '../../../workers/api/shapes/revisions.ts';
import { dateInWords } from '../page/edition.ts';

/** Groups of origin that the page shows, and what they are called. */
const ORIGIN_NAMES: Readonly<Partial<Record<Revision['origin'], string>>> = {
  'non-uk': 'Outside UK',
  eu: 'EU',
  'non-eu': 'Non-EU',
  uk: 'UK',
  total: 'All students',
};

export interface RevisionLine {
  readonly year: string;
  readonly what: string;
  readonly old: string;
  readonly now: string;
  readonly difference: string;
  /** The edition that changed it, and the release behind that. */
  readonly when: string;
}

/** One line a figure that the page shows; finer groups of origin are counted in `others`. */
export function revisionLines({ revisions, editions }: RevisionsAnswer): {
  lines: RevisionLine[];
  others: number;
} {
  const order = Object.keys(ORIGIN_NAMES);
  const shown = revisions.filter(({ origin }) => origin in ORIGIN_NAMES);
  const released = new Map(editions.map(({ number, released: date }) => [number, date]));
  const lines = [...shown]
    .sort(
      (one, other) =>
        (one.academic_year < other.academic_year ? 1 : -1) *
          Number(one.academic_year !== other.academic_year) ||
        order.indexOf(one.origin) - order.indexOf(other.origin),
    )
    .map(({ academic_year, origin, old, new: now, edition }) => ({
      year: academic_year,
      what: ORIGIN_NAMES[origin] ?? origin,
      old: formatCount(old),
      now: now === null ? 'taken away' : formatCount(now),
      difference: formatDifference(differenceOf(now, old)),
      when: `Edition ${edition}, release of ${dateInWords(released.get(edition) ?? '')}`,
    }));
  return { lines, others: revisions.length - shown.length };
}
