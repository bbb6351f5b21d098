/**
 * What a look means for what is known of a page. Each "since" is the first moment of an unbroken run.
 *
 * - Gone: at once where the site says so (404, 410); and where the site gave no answer or failed
 *   (no connection, too slow, 5xx) at every look over three weeks, since the first of these. One bad
 *   day, or many looks on it, make no page gone.
 * - A look that learns nothing of the page (a site that keeps us out, robots.txt, an unreadable or
 *   over-large page) leaves a run that it neither goes on with nor ends.
 * - A page that is there and read ends what was said of its being gone, whatever it now says.
 */
import type { CheckRow } from '../../data/publishing/checks.ts';
import type { Observation } from './observation.ts';

/** Milliseconds of nothing but failure after which a page counts as gone. */
const GONE_AFTER = 21 * 24 * 60 * 60_000;

type Run = Pick<CheckRow, 'lastNamedAt' | 'goneSince' | 'unnamedSince' | 'failingSince'>;

/** The site itself did not answer, or failed. */
function isFailure({ outcome, httpStatus }: Observation): boolean {
  if (outcome === 'timed-out') return true;
  return outcome === 'failed' && (httpStatus === null || httpStatus >= 500);
}

/** The row of a page after a look. @param known what was known before; null for the first look */
export function judge(url: string, known: Run | null, seen: Observation, now: Date): CheckRow {
  const at = now.toISOString();
  const { outcome, httpStatus, finalUrl, textHash, said } = seen;
  return {
    url,
    checkedAt: at,
    outcome,
    httpStatus,
    finalUrl,
    namesCampaign: outcome === 'named' ? true : outcome === 'not-named' ? false : null,
    textHash,
    said,
    ...runAfter(known ? runOf(known) : NOTHING, seen, at),
  };
}

/** Of all that was known only the runs: the rest is what this look saw. */
function runOf({ lastNamedAt, goneSince, unnamedSince, failingSince }: Run): Run {
  return { lastNamedAt, goneSince, unnamedSince, failingSince };
}

const NOTHING: Run = {
  lastNamedAt: null,
  goneSince: null,
  unnamedSince: null,
  failingSince: null,
};

function runAfter(known: Run, seen: Observation, at: string): Run {
  const answered: Run = { ...known, failingSince: null };
  switch (seen.outcome) {
    case 'named':
      return { ...NOTHING, lastNamedAt: at };
    case 'not-named':
      return { ...answered, goneSince: null, unnamedSince: known.unnamedSince ?? at };
    case 'gone':
      return { ...answered, goneSince: known.goneSince ?? at, unnamedSince: null };
    case 'too-large':
    case 'not-text':
      return { ...answered, goneSince: null };
    case 'robots':
      return answered;
    default:
      break;
  }
  if (!isFailure(seen)) return seen.httpStatus === null ? known : answered;
  const failingSince = known.failingSince ?? at;
  const isGone = Date.parse(at) - Date.parse(failingSince) >= GONE_AFTER;
  if (!isGone) return { ...known, failingSince };
  return { ...known, failingSince, goneSince: known.goneSince ?? failingSince, unnamedSince: null };
}
