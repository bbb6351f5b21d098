/** The figures of a comparison, for its page and its files. */
import type { CompareAnswer } from '../../../workers/api/shapes/compare.ts';
import type { CompareCountriesAnswer } from '../../../workers/api/shapes/compare-more.ts';
import { atlas } from '../../../workers/api/client.ts';
import { queryOf, type CompareState } from './state.ts';

/** A comparison with figures: somebody is picked, or a benchmark is. */
export interface Compared {
  readonly answer: CompareAnswer;
  /** Only where countries are what is shown. */
  readonly countries: CompareCountriesAnswer | null;
}

/** Whether an address compares nothing yet. */
export function isEmpty({ picked, benchmarks }: CompareState): boolean {
  return picked.length + benchmarks.length === 0;
}

export async function loadCompared(fetch: typeof globalThis.fetch, state: CompareState) {
  const api = atlas(fetch);
  const [answer, countries]: [CompareAnswer, CompareCountriesAnswer | null] = await Promise.all([
    api.compare(queryOf(state)),
    state.view === 'countries'
      ? api.compareCountries({
          p: state.picked.map(({ ukprn }) => ukprn).join(','),
          academic_year: state.to ?? undefined,
          edition: state.edition ?? undefined,
        })
      : null,
  ]);
  return { answer, countries } satisfies Compared;
}
