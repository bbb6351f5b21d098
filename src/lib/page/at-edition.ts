/** Loading a page at the edition that its address asks for, or at the newest where that does not exist. */
import { ask, faultyParameter } from './ask.ts';
import type { NotFound } from './fail.ts';
import { editionAsked } from './edition-asked.ts';

export interface AtEdition<Answer> {
  readonly answer: Answer;
  /** The edition that the address names and that is shown; undefined: the newest. */
  readonly edition: number | undefined;
  /** A sentence for the reader where the address asks for an edition that cannot be shown. */
  readonly fault: string | null;
}

/** What an edition without figures for the page is told as. */
export function noSuchEdition(edition: number): string {
  return `There is no edition ${edition}, or it is from before the first figures of this page. The newest edition is shown.`;
}

/** The answer for the edition asked for; for the newest, and a sentence about it, where the API finds fault with that. */
export async function atEdition<Answer>(
  params: URLSearchParams,
  load: (edition: number | undefined) => Promise<Answer>,
  notFound?: (edition: number | undefined) => NotFound,
): Promise<AtEdition<Answer>> {
  const { edition, fault } = editionAsked(params);
  try {
    return { answer: await load(edition), edition, fault };
  } catch (cause) {
    if (edition === undefined || faultyParameter(cause) !== 'edition') {
      return {
        answer: await ask(Promise.reject<Answer>(cause), notFound?.(edition)),
        edition,
        fault,
      };
    }
    const answer = await ask(load(undefined), notFound?.(undefined));
    return { answer, edition: undefined, fault: noSuchEdition(edition) };
  }
}
