/** Extensions under which a page gives its figures. */
import type { ParamMatcher } from '@sveltejs/kit';

export const match = ((text: string): text is 'csv' | 'json' | 'xlsx' =>
  text === 'csv' || text === 'json' || text === 'xlsx') satisfies ParamMatcher;
