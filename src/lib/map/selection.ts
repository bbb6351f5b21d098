/** Which rows and marks a state shows, and in what order. */
import { passing } from './filters.ts';
import type { MembershipOf } from './memberships.ts';
import type { Rank } from './ranking.ts';
import type { Mark } from './placement.ts';
import type { MapState, Measure } from './state.ts';
import type { Row, YearView } from './year-view.ts';

/** Rows of the table before “Show all”. */
export const TOP_ROWS = 22;

export interface Selection {
  /** Every row that passes the filters, in the order of the measure. */
  readonly rows: readonly Row[];
  /** Their marks, in drawing order. */
  readonly marks: readonly Mark[];
  /** Every row that passes all filters but that of the status. */
  readonly ofAnyStatus: readonly Row[];
  /** The row that the address marks, whether or not the filters show it. */
  readonly selected: Row | null;
  /** Where providers belong and what else they are called, as far as that is known. */
  readonly memberships: MembershipOf | null;
}

/** Applies the filters of the state to a year; that of the mission group once it is known who is in which. */
export function select(
  view: YearView,
  state: MapState,
  memberships: MembershipOf | null = null,
): Selection {
  const rows = passing(view, state, memberships);
  const ofAnyStatus =
    state.status === 'everyone'
      ? rows
      : passing(view, { ...state, status: 'everyone' }, memberships);
  rows.sort(inOrderOf(state.measure));
  const shown = new Set(rows.map(({ ukprn }) => ukprn));
  return {
    rows,
    ofAnyStatus,
    // The very same list where nothing is filtered, so that its labels need not be placed again.
    marks:
      shown.size === view.rows.size
        ? view.marks
        : view.marks.filter(({ ukprn }) => shown.has(ukprn)),
    selected: findSelected(view, state.selected),
    memberships,
  };
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
