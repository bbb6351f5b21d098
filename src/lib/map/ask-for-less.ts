/** What the map page asks for where its address asks for what does not exist. */
import type { AtlasProblem } from '../../../workers/api/asking.ts';
import { atlas } from '../../../workers/api/client.ts';
import { faultyParameter } from '../page/ask.ts';
import type { MapState } from './state.ts';

/** The state without the year or edition that the API found fault with, and a sentence about it; null where neither was at fault. */
export async function askForLess(
  fetch: typeof globalThis.fetch,
  asked: MapState,
  cause: AtlasProblem,
): Promise<{ state: MapState; fault: string } | null> {
  if (asked.year !== null && faultyParameter(cause) === 'academic_year') {
    return {
      state: { ...asked, year: null },
      fault: `The figures hold no academic year ${asked.year}. The newest year is shown.`,
    };
  }
  if (asked.edition !== null && noSuchEdition(cause)) {
    return {
      state: { ...asked, edition: null },
      fault: `${await whyNot(fetch, asked.edition)} The newest edition is shown.`,
    };
  }
  return null;
}

/** Why an edition cannot be shown: it does not exist, or came before the first figures. */
async function whyNot(fetch: typeof globalThis.fetch, number: number): Promise<string> {
  const exists = await atlas(fetch)
    .edition(number)
    .then(
      () => true,
      () => false,
    );
  return exists
    ? `Edition ${number} was published before the first student figures.`
    : `There is no edition ${number}.`;
}

function noSuchEdition(cause: AtlasProblem): boolean {
  return faultyParameter(cause) === 'edition' || cause.status === 404;
}
