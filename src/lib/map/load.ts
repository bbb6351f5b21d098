/** What the map page asks the API, and how it copes with an address that asks for too much. */
import type { MapAnswer } from '../../../workers/api/shapes/map.ts';
import { AtlasProblem } from '../../../workers/api/asking.ts';
import { mapAnswers } from '../../../workers/api/map-answers.ts';
import { chooseSince, chooseYear } from './choose-year.ts';
import type { MapLoad } from './map-load.ts';
import type { MapState } from './state.ts';

/** Loads one year of the map. What it names that the figures do not hold is left out, and said so. */
export async function loadMap(
  fetch: typeof globalThis.fetch,
  asked: MapState,
  faults: readonly string[],
): Promise<MapLoad> {
  const query = {
    ...(asked.edition === null ? {} : { edition: asked.edition }),
    ...(asked.year === null ? {} : { academic_year: [asked.year] }),
  };
  try {
    const answer = await mapAnswers(fetch).map(query);
    const loaded = { answer, state: asked, faults: [...faults] };
    const names = asked.selected ?? asked.region ?? asked.since ?? asked.area;
    return names ? (await import('./not-held.ts')).withoutNotHeld(loaded) : loaded;
  } catch (cause) {
    if (!(cause instanceof AtlasProblem)) throw cause;
    const less = await (await import('./ask-for-less.ts')).askForLess(fetch, asked, cause);
    if (!less) throw cause;
    return loadMap(fetch, less.state, [...faults, less.fault]);
  }
}

/** The answer with the years that a change is counted from, where the state shows a change or sorts by the one since the first year. */
export async function withSince(fetch: typeof globalThis.fetch, loaded: MapLoad): Promise<MapLoad> {
  const { answer, state } = loaded;
  const { academic_years, shown } = answer;
  const { year } = chooseYear(state.year, academic_years);
  const wanted = [
    state.measure === 'change' ? chooseSince(state.since, year, academic_years) : null,
    state.sort?.column === 'trend' ? (academic_years[0] ?? null) : null,
  ];
  const missing = new Set(wanted.filter((each) => each !== null && !shown.includes(each)));
  if (missing.size === 0) return loaded;
  const edition = answer.edition.number;
  const more = await mapAnswers(fetch).map({ academic_year: [...missing] as string[], edition });
  return { ...loaded, answer: withMoreYears(answer, more) };
}

/** The answer with the figures of more years; providers that only those years know join it. */
export function withMoreYears(answer: MapAnswer, more: MapAnswer): MapAnswer {
  const known = new Map(answer.providers.map((provider) => [provider.ukprn, provider]));
  for (const provider of more.providers) {
    const before = known.get(provider.ukprn);
    const years = new Set(before?.figures.map((figures) => figures.academic_year));
    const figures = provider.figures.filter((each) => !years.has(each.academic_year));
    known.set(provider.ukprn, { ...provider, figures: [...(before?.figures ?? []), ...figures] });
  }
  return {
    ...answer,
    shown: answer.academic_years.filter(
      (year) => answer.shown.includes(year) || more.shown.includes(year),
    ),
    providers: [...known.values()],
  };
}
