/** Asking the API for a page: problems become error pages that say what to do. */
import { error } from '@sveltejs/kit';
import { AtlasProblem } from '../../../workers/api/client.ts';

/** What the reader can do, by HTTP status. */
function adviceFor(status: number): string {
  if (status === 404) {
    return 'Check the address, or find the institution on the map or in the list of all institutions.';
  }
  if (status === 429)
    return 'Too many requests came from your network. Wait a minute, then try again.';
  if (status === 503) {
    return 'The Atlas holds no published figures yet. The status page says what its collectors are doing.';
  }
  if (status === 400)
    return 'The address asks for something that does not exist here. Start again from the map.';
  return 'Nothing is lost. Try again in a moment; if it stays like this, the status page may say why.';
}

/** What to say where an address names nothing: a sentence, and what may have been meant. */
export interface NotFound {
  readonly message: string;
  readonly near?: () => Promise<NonNullable<App.Error['near']>>;
}

/** The answer, or SvelteKit's error with advice, in the API's own words or, where no parameter is at fault and nothing was found, in those given. */
export async function ask<Answer>(question: Promise<Answer>, notFound?: NotFound): Promise<Answer> {
  try {
    return await question;
  } catch (cause) {
    if (!(cause instanceof AtlasProblem)) throw cause;
    const { status } = cause;
    const advice = adviceFor(status);
    const named = cause.problem?.parameter !== undefined;
    if (status !== 404 || !notFound || named) error(status, { message: cause.message, advice });
    const near = await notFound.near?.();
    error(status, { message: notFound.message, advice, ...(near ? { near } : {}) });
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
