/** The measures that come only when asked for: their code, and the fees, which are an answer of their own. */
import { AtlasProblem } from '../../../workers/api/asking.ts';
import { mapAnswers } from '../../../workers/api/map-answers.ts';
import type { MapAnswer } from '../../../workers/api/shapes/map.ts';
import { chooseSince } from './choose-year.ts';
import type { MapState, Measure } from './state.ts';
import { readyToPlace } from './placement.ts';
import type { YearView } from './year-view.ts';

type Parts = typeof import('./measures/index.ts');
type Fees = Parameters<Parts['measuredView']>[1]['fees'];

/** What came with the page, or since. */
export interface MoreLoaded {
  readonly parts: Parts;
  /** Null until they are wanted. */
  readonly fees: Fees | null;
}

/** What an edition from before the first fees has of them. */
export const NO_FEES: Fees = { academic_years: [], uk: [], providers: [] };

/** Whether the measure is one of those. */
export function comesOnDemand(measure: Measure): boolean {
  return measure !== 'students' && measure !== 'share';
}

/** Fetches what the measure needs at an edition. An edition from before the first fees has none. */
export async function loadMeasure(
  fetch: typeof globalThis.fetch,
  measure: Measure,
  edition: number,
): Promise<MoreLoaded> {
  const [parts, fees] = await Promise.all([
    import('./measures/index.ts'),
    measure === 'fees' ? feesAt(fetch, edition) : null,
    readyToPlace(),
  ]);
  return { parts, fees };
}

async function feesAt(fetch: typeof globalThis.fetch, edition: number): Promise<Fees> {
  try {
    return await mapAnswers(fetch).mapFeeIncome({ edition });
  } catch (cause) {
    if (cause instanceof AtlasProblem && cause.status === 404) return NO_FEES;
    throw cause;
  }
}

export class MoreMeasures {
  #loaded = $state.raw<MoreLoaded | null>(null);
  /** What to tell the reader where a measure did not come. */
  failed = $state<string | null>(null);
  #tries = $state(0);

  /** @param first what the page came with; `wanted` gives the measure that is asked for and the edition */
  constructor(first: MoreLoaded | null, wanted: () => { measure: Measure; edition: number }) {
    this.#loaded = first;
    $effect(() => {
      const { measure, edition } = wanted();
      void this.#tries;
      if (!comesOnDemand(measure) || this.#has(measure)) {
        this.failed = null;
        return;
      }
      loadMeasure(fetch, measure, edition).then(
        ({ parts, fees }) => {
          this.#loaded = { parts, fees: fees ?? this.#loaded?.fees ?? null };
          this.failed = null;
        },
        () => (this.failed = 'This measure did not load. Students are shown instead.'),
      );
    });
  }

  /** Asks once more for what did not come. */
  again(): void {
    this.failed = null;
    this.#tries += 1;
  }

  #has(measure: Measure): boolean {
    return this.#loaded !== null && (measure !== 'fees' || this.#loaded.fees !== null);
  }

  /** The year in the state's measure; null until what it needs is here. */
  viewOf(view: YearView, answer: MapAnswer, state: MapState): YearView | null {
    const { measure } = state;
    if (!comesOnDemand(measure)) return view;
    const since = chooseSince(state.since, view.year, answer.academic_years);
    const held = measure !== 'change' || answer.shown.includes(since);
    if (!this.#loaded || !this.#has(measure) || !held) return null;
    const fees = this.#loaded.fees ?? NO_FEES;
    return this.#loaded.parts.measuredView(view, { measure, answer, since, fees });
  }
}
