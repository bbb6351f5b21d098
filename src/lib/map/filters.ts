/** The filters of the map: what passes each, and how many each of their choices would show. */
import type { Status } from '../../../data/codes.ts';
import type { MembershipOf } from './memberships.ts';
import { matches, type Findable } from './search.ts';
import { sizeOf } from './size.ts';
import type { MapState, StatusFilter } from './state.ts';
import type { Row, YearView } from './year-view.ts';

/** Filters that are a choice of a few; the search is the only other one. */
export const FACETS = ['status', 'nation', 'region', 'group', 'size'] as const;
export type Facet = (typeof FACETS)[number];

/** How many providers each choice of a filter would show, by the choice's code. */
export type Counts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** The status filter that holds: none where the edition has no evidence to filter by. */
export function filterOf(view: YearView, state: MapState): StatusFilter {
  return view.hasEvidence ? state.status : 'everyone';
}

/** Founders are backers too. */
function statusesOf(status: Status | null): readonly string[] {
  if (status === null) return [];
  return status === 'founder' ? ['founder', 'backer'] : [status];
}

/** The choices of a filter that a provider falls under. */
function choicesOf(row: Row, facet: Facet, memberships: MembershipOf | null): readonly string[] {
  const { nation, region, status } = row.provider;
  if (facet === 'status') return statusesOf(status);
  if (facet === 'group') return memberships?.get(row.ukprn)?.mission_groups ?? [];
  const choice = { nation, region, size: sizeOf(row.total) }[facet];
  return choice === null ? [] : [choice];
}

/** The choice that a state makes in each filter; null where it leaves that open. A mission group counts once it is known who is in which. */
function chosenOf(view: YearView, state: MapState, memberships: MembershipOf | null) {
  const status = filterOf(view, state);
  return {
    status: status === 'everyone' ? null : status,
    nation: state.nation,
    region: state.region,
    group: memberships && state.group,
    size: state.size,
  } satisfies Record<Facet, string | null>;
}

const findables = new WeakMap<Row['provider'], { by: Findable; of: MembershipOf | null }>();

/** What finds a provider: its name and UKPRN, and its town, other names and those of its predecessors once they are known. */
function findable({ provider }: Row, of: MembershipOf | null): Findable {
  const before = findables.get(provider);
  if (before?.of === of) return before.by;
  const { name, ukprn } = provider;
  const { town = null, aliases: own = [], predecessors = [] } = of?.get(ukprn) ?? {};
  const theirs = predecessors.flatMap((each) => [each.name, ...each.aliases]);
  const by = { name, ukprn, town, aliases: [...own, ...theirs] };
  findables.set(provider, { by, of });
  return by;
}

/** The rows that pass every filter of the state. */
export function passing(view: YearView, state: MapState, memberships: MembershipOf | null): Row[] {
  const chosen = Object.entries(chosenOf(view, state, memberships)) as [Facet, string | null][];
  const set = chosen.filter(([, choice]) => choice !== null) as [Facet, string][];
  return [...view.rows.values()].filter(
    (row) =>
      set.every(([facet, choice]) => choicesOf(row, facet, memberships).includes(choice)) &&
      matches(findable(row, memberships), state.q),
  );
}

/** How many providers each choice would show, with all other filters and the search as they are; `all` under the empty code. */
export function countsOf(
  view: YearView,
  state: MapState,
  memberships: MembershipOf | null = null,
): Counts {
  const chosen = chosenOf(view, state, memberships);
  const counts: Record<Facet, Map<string, number>> = {
    status: new Map(),
    nation: new Map(),
    region: new Map(),
    group: new Map(),
    size: new Map(),
  };
  for (const row of view.rows.values()) {
    const choices = FACETS.map((facet) => choicesOf(row, facet, memberships));
    const failed = FACETS.filter((facet, index) => {
      const choice = chosen[facet];
      return choice !== null && !choices[index]?.includes(choice);
    });
    // One that fails in a single filter would be shown by that filter's other choices.
    if (failed.length > 1 || !matches(findable(row, memberships), state.q)) continue;
    for (const [index, facet] of FACETS.entries()) {
      if (failed[0] && failed[0] !== facet) continue;
      for (const choice of ['', ...(choices[index] ?? [])]) {
        counts[facet].set(choice, (counts[facet].get(choice) ?? 0) + 1);
      }
    }
  }
  return counts;
}
