/** What the checker saw, beside the evidence that it looked at. */
import type { CheckTally, PageCheck } from '../../../data/queries/checks.ts';
import type { CheckTallyAnswer, PageCheckFields } from '../shapes/checks.ts';

const NEVER: PageCheckFields = {
  checked_at: null,
  check_outcome: null,
  http_status: null,
  names_campaign: null,
  last_named_at: null,
  gone_since: null,
  unnamed_since: null,
};

/**
 * The fields of each page's last look, by its address. Without `checks` there are none: an answer
 * that belongs to a named edition never changes, so it leaves out what was observed since.
 */
export function checkFields(
  checks: readonly PageCheck[] | null,
): (url: string) => Partial<PageCheckFields> {
  if (checks === null) return () => ({});
  const byUrl = new Map(checks.map(({ url, ...fields }) => [url, fields]));
  return (url) => byUrl.get(url) ?? NEVER;
}

/** The tally as the API gives it. */
export function tallyOf({ pages, outcomes, gone, lastCheckedAt }: CheckTally): CheckTallyAnswer {
  const named = outcomes.named ?? 0;
  const notNamed = outcomes['not-named'] ?? 0;
  const checked = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
  return {
    pages,
    checked,
    named,
    not_named: notNamed,
    gone,
    unreachable: Math.max(0, checked - named - notNamed - gone),
    last_checked_at: lastCheckedAt,
  };
}
