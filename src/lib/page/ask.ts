/** Asking the API for a page: problems become error pages that say what to do. */
import { AtlasProblem } from '../../../workers/api/asking.ts';
import type { NotFound } from './fail.ts';

/** The answer, or SvelteKit's error with advice, in the API's own words or, where no parameter is at fault and nothing was found, in those given. */
export async function ask<Answer>(question: Promise<Answer>, notFound?: NotFound): Promise<Answer> {
  try {
    return await question;
  } catch (cause) {
    if (!(cause instanceof AtlasProblem)) throw cause;
    // Most readers never need the words of an error.
    return (await import('./fail.ts')).fail(cause, notFound);
  }
}

/** The answer; null where the edition has none, because its dataset or a year of it came later, or the address asks for a year that is not held. */
export async function unlessAbsent<Answer>(question: Promise<Answer>): Promise<Answer | null> {
  return ask(
    question.catch((cause: unknown) => {
      if (cause instanceof AtlasProblem && [400, 404].includes(cause.status)) return null;
      throw cause;
    }),
  );
}

/** The parameter that the API found fault with, if that is what went wrong. */
export function faultyParameter(cause: unknown): string | null {
  return cause instanceof AtlasProblem ? (cause.problem?.parameter ?? null) : null;
}
