/** Which rows and marks a state shows, and in what order. */
import type { Status } from '../../../data/codes.ts';
import { isBacker, type Mark } from './placement.ts';
import type { MembershipOf } from './memberships.svelte.ts';
import type { Rank } from './ranking.ts';
import { matches } from './search.ts';
import { sizeOf } from './size.ts';
import type { MapState, Measure, StatusFilter } from './state.ts';
import type { Row, YearView } from './year-view.ts';

/** Rows of the table before “Show all”. */
export const TOP_ROWS = 22;

export interface Selection {
  /** Every row that passes the filters, in the order of the measure. */
  readonly rows: readonly Row[];
  /** Their marks, in drawing order. */
  readonly marks: readonly Mark[];
  /** The row that the address marks, whether or not the filters show it. */
  readonly selected: Row | null;
}

/** Applies the filters of the state to a year; that of the mission group once it is known who is in which. */
export function select(
  view: YearView,
  state: MapState,
  memberships: MembershipOf | null = null,
): Selection {
  const status = filterOf(view, state);
  const rows = [...view.rows.values()].filter(
    (row) => passes(status, row.provider.status) && isAmong(row, state, memberships),
  );
  rows.sort(inOrderOf(state.measure));
  const shown = new Set(rows.map(({ ukprn }) => ukprn));
  return {
    rows,
    // The very same list where nothing is filtered, so that its labels need not be placed again.
    marks:
      shown.size === view.rows.size
        ? view.marks
        : view.marks.filter(({ ukprn }) => shown.has(ukprn)),
    selected: findSelected(view, state.selected),
  };
}

/** The status filter that holds: none where the edition has no evidence to filter by. */
export function filterOf(view: YearView, state: MapState): StatusFilter {
  return view.hasEvidence ? state.status : 'everyone';
}

/** Whether a provider passes every filter but that of its status. */
function isAmong(
  { provider, ukprn, total }: Row,
  { nation, region, size, group, q }: MapState,
  memberships: MembershipOf | null,
): boolean {
  return (
    (nation === null || provider.nation === nation) &&
    (region === null || provider.region === region) &&
    (size === null || sizeOf(total) === size) &&
    (group === null ||
      memberships === null ||
      memberships.get(ukprn)?.mission_groups.includes(group) === true) &&
    matches(provider, q)
  );
}

function passes(filter: StatusFilter, status: Status | null): boolean {
  if (filter === 'everyone') return true;
  if (status === null) return false;
  return filter === 'backer' ? isBacker(status) : status === filter;
}

function findSelected(view: YearView, asked: string | null): Row | null {
  if (asked === null) return null;
  for (const row of view.rows.values()) {
    if (row.ukprn === asked || row.provider.slug === asked) return row;
  }
  return null;
}

/** The rank of a row in the measure. */
export function rankOf(row: Row, measure: Measure): Rank | null {
  if (row.measured) return row.measured.rank;
  return measure === 'share' ? row.byShare : row.byStudents;
}

/** By rank; rows without one after them by number of students; equals by name. */
function inOrderOf(measure: Measure): (a: Row, b: Row) => number {
  const position = (row: Row) => rankOf(row, measure)?.rank ?? Infinity;
  return (a, b) => {
    const [first, second] = [position(a), position(b)];
    if (first !== second) return first - second;
    return (
      (b.students ?? -1) - (a.students ?? -1) || a.provider.name.localeCompare(b.provider.name)
    );
  };
}

/** How many providers each status filter would show, with the other filters as they are. */
export function countByStatus(
  view: YearView,
  state: MapState,
  memberships: MembershipOf | null = null,
): Record<StatusFilter, number> {
  const all = [...view.rows.values()].filter((row) => isAmong(row, state, memberships));
  const count = (filter: StatusFilter) =>
    all.filter(({ provider }) => passes(filter, provider.status)).length;
  return {
    everyone: all.length,
    backer: count('backer'),
    'took-part': count('took-part'),
    'none-found': count('none-found'),
  };
}
