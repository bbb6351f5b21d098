/** What one look at a page saw. */
import type { CheckOutcome } from '../../data/codes.ts';

export interface Observation {
  outcome: CheckOutcome;
  /** Status of the last answer; null where there was none. */
  httpStatus: number | null;
  /** Where redirects led; null where there were none. */
  finalUrl: string | null;
  /** SHA-256 of the page's text, hexadecimal; null where no text was read. */
  textHash: string | null;
  /** Names that it lists as supporters, as it writes them. */
  listed: readonly string[];
  /** What happened, in a sentence. */
  said: string;
}

/** An observation of which nothing is known but what is given. */
export function observation(
  outcome: CheckOutcome,
  said: string,
  rest: Partial<Observation> = {},
): Observation {
  return { httpStatus: null, finalUrl: null, textHash: null, listed: [], ...rest, outcome, said };
}
