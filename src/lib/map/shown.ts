/** What the map shows for an address, for those that draw it or write it elsewhere than on its page: files, pictures, embeds. */
import { ask } from '../page/ask.ts';
import type { MapAnswer } from '../../../workers/api/shapes/map.ts';
import { findingOf } from './finding.ts';
import { loadLayer, saidBy, type LayerParts } from './layers.svelte.ts';
import { loadMap, withSince } from './load.ts';
import type { MapLoad } from './map-load.ts';
import { loadMemberships, needsMemberships, type MembershipOf } from './memberships.ts';
import { comesOnDemand, loadMeasure, NO_FEES, type MoreLoaded } from './more-measures.svelte.ts';
import type { Finding } from './scene.ts';
import { select, type Selection } from './selection.ts';
import { parseState } from './address.ts';
import { chooseSince, chooseYear } from './choose-year.ts';
import type { MapState } from './state.ts';
import { yearView, type YearView } from './year-view.ts';

export interface Shown {
  readonly answer: MapAnswer;
  readonly state: MapState;
  /** Sentences about what of the address could not be used. */
  readonly faults: readonly string[];
  readonly view: YearView;
  readonly selection: Selection;
  readonly finding: Finding;
  /** Where the state shows something that needs them. */
  readonly memberships: MembershipOf | null;
}

/** Loads and selects as the page does for that address; a part that makes no sense falls back to its default. */
export async function shownOnMap(
  fetch: typeof globalThis.fetch,
  params: URLSearchParams,
): Promise<Shown> {
  const asked = parseState(params);
  const first = await ask(loadMap(fetch, asked.state, asked.faults));
  const loaded = await ask(withSince(fetch, first));
  const { state, answer, faults } = loaded;
  const { measure } = state;
  const edition = answer.edition.number;
  const [layer, more, memberships] = await Promise.all([
    loadLayer(state.layer),
    comesOnDemand(measure) ? ask(loadMeasure(fetch, measure, edition)) : null,
    needsMemberships(state) ? ask(loadMemberships(fetch, edition)) : null,
  ]);
  return { answer, state, faults, memberships, ...shownOf(loaded, { layer, more, memberships }) };
}

/** What came besides the year that is shown. */
interface Besides {
  readonly layer: LayerParts;
  readonly more: MoreLoaded | null;
  readonly memberships: MembershipOf | null;
}

/** What is on screen, of what was loaded. */
export function shownOf(
  { answer, state }: Pick<MapLoad, 'answer' | 'state'>,
  { layer, more, memberships }: Besides,
): Pick<Shown, 'view' | 'selection' | 'finding'> {
  const { measure } = state;
  const { year } = chooseYear(state.year, answer.academic_years);
  const inYear = yearView(answer, year);
  const since = chooseSince(state.since, year, answer.academic_years);
  const asked = { measure, answer, since, fees: more?.fees ?? NO_FEES };
  const view = more ? more.parts.measuredView(inYear, asked) : inYear;
  const selection = select(view, state, memberships);
  const said = saidBy(layer, state.layer, memberships);
  return { view, selection, finding: findingOf(view, selection, state, said) };
}
