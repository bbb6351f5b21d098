/** What a page says where the API answers with a problem. */
import { error } from '@sveltejs/kit';
import type { AtlasProblem } from '../../../workers/api/asking.ts';

/** What to say where an address names nothing: a sentence, and what may have been meant. */
export interface NotFound {
  readonly message: string;
  readonly near?: () => Promise<NonNullable<App.Error['near']>>;
}

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

/** Throws SvelteKit's error for a problem, with advice and, where an address names nothing, what may have been meant. */
export async function fail(cause: AtlasProblem, notFound?: NotFound): Promise<never> {
  const { status } = cause;
  const advice = adviceFor(status);
  const named = cause.problem?.parameter !== undefined;
  if (status !== 404 || !notFound || named) error(status, { message: cause.message, advice });
  const near = await notFound.near?.();
  error(status, { message: notFound.message, advice, ...(near ? { near } : {}) });
}
