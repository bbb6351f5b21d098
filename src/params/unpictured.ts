/** Pages that are lists and have no picture of their own. */
import type { ParamMatcher } from '@sveltejs/kit';

export const UNPICTURED = ['areas', 'backers', 'data', 'institutions', 'leads'] as const;
export type Unpictured = (typeof UNPICTURED)[number];

export const match = ((text: string): text is Unpictured =>
  UNPICTURED.some((each) => each === text)) satisfies ParamMatcher;
