/**
 * What the evidence shows of an organisation. A status is never typed in: it follows from the
 * evidence rows each time they are published, so that taking one away or weakening it shows.
 */
import type { Relation, Status, Strength } from '../codes.ts';

/** What a status depends on. */
export interface Proof {
  relation: Relation;
  strength: Strength;
}

/** What the dates of a summary depend on. */
export interface DatedProof extends Proof {
  /** ISO date as exactly as the page states it: `2017`, `2017-07` or `2017-07-04`. */
  statedDate: string | null;
  /** Year that other evidence gives, where the page states no date. */
  inferredYear: number | null;
}

/** Relations that are support; an `event` is taking part, and no more. */
const SUPPORT: readonly Relation[] = ['supporter', 'partner', 'pledge'];

/**
 * Founder: a page that is not weak says it founded the campaign. Backer: one says it supports,
 * partners or has pledged. Took part: there is evidence, but only of events or only weak.
 */
export function statusOf(evidence: readonly Proof[]): Status {
  const firm = evidence.filter(({ strength }) => strength !== 'weak');
  if (firm.some(({ relation }) => relation === 'founder')) return 'founder';
  if (firm.some(({ relation }) => SUPPORT.includes(relation))) return 'backer';
  return evidence.length > 0 ? 'took-part' : 'none-found';
}

/** What is said of an organisation beside its status. */
export interface Summary {
  status: Status;
  /** How many pages show it. */
  evidencePages: number;
  /** Earliest and latest date, as exactly as is known; null where no page is dated. */
  firstEvidence: string | null;
  latestEvidence: string | null;
}

/** Sums up an organisation's evidence, one row a page. */
export function summarise(evidence: readonly DatedProof[]): Summary {
  const dates = evidence
    .map(({ statedDate, inferredYear }) => statedDate ?? inferredYear?.toString() ?? null)
    .filter((date) => date !== null)
    .sort();
  return {
    status: statusOf(evidence),
    evidencePages: evidence.length,
    firstEvidence: dates[0] ?? null,
    latestEvidence: dates.at(-1) ?? null,
  };
}
