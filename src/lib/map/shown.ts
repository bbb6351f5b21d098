/** What the map shows for an address, for those that draw it or write it elsewhere than on its page: files, pictures, embeds. */
import { ask } from '../page/ask.ts';
import type { MapAnswer } from '../../../workers/api/shapes/map.ts';
import { findingOf } from './finding.ts';
import { loadMap } from './load.ts';
import type { Finding } from './scene.ts';
import { select, type Selection } from './selection.ts';
import { chooseYear, parseState, type MapState } from './state.ts';
import { yearView, type YearView } from './year-view.ts';

export interface Shown {
  readonly answer: MapAnswer;
  readonly state: MapState;
  readonly view: YearView;
  readonly selection: Selection;
  readonly finding: Finding;
}

/** Loads and selects as the page does for that address; a part that makes no sense falls back to its default. */
export async function shownOnMap(
  fetch: typeof globalThis.fetch,
  params: URLSearchParams,
): Promise<Shown> {
  const { state, answer } = await ask(loadMap(fetch, parseState(params).state, []));
  const { year } = chooseYear(state.year, answer.academic_years);
  const view = yearView(answer, year);
  const selection = select(view, state);
  return { answer, state, view, selection, finding: findingOf(view, selection, state) };
}
