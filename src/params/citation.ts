/** Extensions under which a page says how it is cited. */
import type { ParamMatcher } from '@sveltejs/kit';

export const match = ((text: string): text is 'txt' | 'bib' | 'ris' =>
  text === 'txt' || text === 'bib' || text === 'ris') satisfies ParamMatcher;
