/** What the checker last saw of an evidence page, in words. */
import { dateInWords } from '../page/edition.ts';
import type { CheckOutcome } from '../../../data/codes.ts';

/** What is said of a page depends on this of it. Absent fields: the answer is of a named edition, and says nothing of what was seen since. */
export interface Seen {
  readonly checked_at?: string | null | undefined;
  readonly check_outcome?: CheckOutcome | null | undefined;
  readonly gone_since?: string | null | undefined;
  readonly unnamed_since?: string | null | undefined;
}

const day = (moment: string) => dateInWords(moment.slice(0, 10));

/** `Last checked on 24 November 2026: still names the campaign`; null where nothing is known by the answer. */
export function seenInWords(page: Seen): string | null {
  const { checked_at, check_outcome, gone_since, unnamed_since } = page;
  if (checked_at === undefined) return null;
  if (checked_at === null) return 'Not checked yet';
  if (gone_since) return `No longer online since ${day(gone_since)}`;
  const checked = `Last checked on ${day(checked_at)}`;
  if (check_outcome === 'named') return `${checked}: still names the campaign`;
  if (unnamed_since) return `${checked}: has not named the campaign since ${day(unnamed_since)}`;
  return `${checked}: could not be read`;
}
