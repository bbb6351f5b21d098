/** What the filters leave, in words: for the finding, and for the list of filters that are set. */
import { DEFAULT_STATE, type MapState } from './state.ts';
import {
  FILTER_NAMES,
  GROUP_NAMES,
  groupName,
  NATION_NAMES,
  regionName,
  SIZE_NAMES,
} from './words.ts';
import type { YearView } from './year-view.ts';

type Regions = YearView['regions'];

/** ` in the Russell Group in Scotland with 20,000 students or more`; nothing where these filters are not set. */
export function whereInWords(state: MapState, regions: Regions): string {
  const { nation, region, group, size } = state;
  return [
    group && ` in ${groupName(group)}`,
    nation && ` in ${NATION_NAMES[nation]}`,
    region && ` in ${regionName(nameOf(region, regions))}`,
    size && ` with ${SIZE_NAMES[size]}`,
  ]
    .filter(Boolean)
    .join('');
}

/** The place that is shown: a region, a nation, or the United Kingdom. */
export function placeShown({ nation, region }: MapState, regions: Regions): string {
  if (region) return nameOf(region, regions);
  return nation ? NATION_NAMES[nation] : 'United Kingdom';
}

function nameOf(region: string, regions: Regions): string {
  return regions.get(region) ?? region;
}

/** A filter that is set, and the state without it. */
export interface SetFilter {
  readonly name: string;
  readonly without: MapState;
}

/** Every filter that is set, the search last. */
export function setFilters(state: MapState, regions: Regions): SetFilter[] {
  const { status, nation, region, group, size, q } = state;
  const set: [name: string | false | null, without: Partial<MapState>][] = [
    [status !== 'everyone' && FILTER_NAMES[status], { status: 'everyone' }],
    [nation && NATION_NAMES[nation], { nation: null }],
    [region && nameOf(region, regions), { region: null }],
    [group && GROUP_NAMES[group], { group: null }],
    [size && SIZE_NAMES[size], { size: null }],
    [q && `“${q}”`, { q: '' }],
  ];
  return set.flatMap(([name, without]) =>
    name ? [{ name, without: { ...state, ...without } }] : [],
  );
}

/** The state with no filter at all. */
export function unfiltered(state: MapState): MapState {
  const { status, nation, region, group, size, q } = DEFAULT_STATE;
  return { ...state, status, nation, region, group, size, q };
}
