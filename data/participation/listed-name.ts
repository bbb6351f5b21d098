/** How an organisation's name on somebody's list is compared with names that are known. */
import { slugOf } from '../institutions/slug.ts';

/** What lists add behind a name: a place in brackets, or a remark behind a dash or a bar. */
const REMARK = /\s*(\([^()]*\)|\s[–—|-]\s.*)$/;

/**
 * The forms of a listed name by which it may be known, the fullest first: `The University of Bere
 * (Wessex)` gives `university-of-bere-wessex` and `university-of-bere`. Forms are compared whole, so
 * that a students' union is never taken for its university.
 */
export function formsOf(name: string): string[] {
  return [...new Set([slugOf(name), slugOf(name.replace(REMARK, ''))])].filter(Boolean);
}

/** An organisation or provider that a listed name stands for. */
export interface Known {
  /** Id of the organisation, where it has evidence. */
  organisation: string | null;
  ukprn: string | null;
}

/** The one thing that a listed name stands for; null where that is nothing or not certain. */
export function matchOf(name: string, known: ReadonlyMap<string, readonly Known[]>): Known | null {
  for (const form of formsOf(name)) {
    const found = known.get(form) ?? [];
    if (found.length > 0) return agreed(found);
  }
  return null;
}

/** What several finds have in common: a provider that is an organisation too is one thing. */
function agreed(found: readonly Known[]): Known | null {
  const organisations = new Set(found.map(({ organisation }) => organisation).filter(Boolean));
  const providers = new Set(found.map(({ ukprn }) => ukprn).filter(Boolean));
  if (organisations.size > 1 || providers.size > 1) return null;
  const [organisation = null] = organisations;
  const [ukprn = null] = providers;
  return { organisation, ukprn };
}
