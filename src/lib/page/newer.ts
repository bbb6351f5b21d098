/** What came after the edition that a page shows. */
import type { EditionDetail } from '../../../workers/api/shapes/status.ts';
import { changesAddress } from '../../../workers/api/address.ts';

export interface Newer {
  /** What is newer, as a sentence. */
  readonly lead: string;
  readonly newest: number;
  /** Where all that changed since can be had. */
  readonly changes: string;
  /** The edition that first held evidence, where the one shown has none. */
  readonly firstEvidence: number | null;
}

/** What there is to say of edition `shown`; null where it is the newest, or the editions are not known. */
export function newerThan(
  shown: number,
  editions: readonly Pick<EditionDetail, 'number' | 'partitions'>[],
): Newer | null {
  const later = editions.filter(({ number }) => number > shown);
  const newest = Math.max(...later.map(({ number }) => number));
  if (later.length === 0) return null;
  const holding = (dataset: string, among: typeof later) =>
    among.filter(({ partitions }) => partitions.some((each) => each.dataset === dataset));
  const first = Math.min(...holding('backers', [...editions]).map(({ number }) => number));
  return {
    lead:
      holding('enrolment', later).length > 0
        ? 'HESA has published newer figures.'
        : `The Atlas has published newer ${holding('backers', later).length > 0 ? 'evidence' : 'names and places'}.`,
    newest,
    changes: changesAddress(newest, 'csv', { from: shown }),
    firstEvidence: first > shown && Number.isFinite(first) ? first : null,
  };
}
