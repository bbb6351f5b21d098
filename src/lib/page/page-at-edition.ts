/** Loading a page whose address can ask for nothing but an edition. */
import { atEdition } from './at-edition.ts';
import type { NotFound } from './fail.ts';
import { strangeParams } from './strange-params.ts';

export interface PageAtEdition<Answer> {
  readonly answer: Answer;
  /** Whether the address names the edition that is shown. */
  readonly pinned: boolean;
  /** Sentences about what of the address could not be used. */
  readonly faults: readonly string[];
}

/** The answer for the edition asked for, or for the newest; everything else in the address is told. */
export async function pageAtEdition<Answer>(
  params: URLSearchParams,
  load: (edition: number | undefined) => Promise<Answer>,
  notFound?: (edition: number | undefined) => NotFound,
): Promise<PageAtEdition<Answer>> {
  const { answer, edition, fault } = await atEdition(params, load, notFound);
  const faults = [...(fault === null ? [] : [fault]), ...strangeParams(params, ['edition'])];
  return { answer, pinned: edition !== undefined, faults };
}
