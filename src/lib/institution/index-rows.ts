/** The list of all institutions: what stands in a row, and which rows are shown. */
import { shareOf } from '../../../data/numbers/index.ts';
import type { Trend } from '../../../workers/api/shapes/trends.ts';
import { matches } from '../map/search.ts';
import type { IndexState, Shown } from './index-state.ts';
import { onDate } from './names.ts';

export interface Row extends Trend {
  /** The newest year in which it is in the return; null where it is in none. */
  readonly latest: string | null;
  /** Whether that is the newest year of all. */
  readonly isCurrent: boolean;
  /** Students from outside the UK and in all, in its newest year. */
  readonly students: number | null;
  readonly all: number | null;
  /** Share from outside the UK in its newest year, 0 to 1; null where none is given. */
  readonly share: number | null;
}

/** The row of an institution; `years` are those of its series. */
export function rowOf(trend: Trend, years: readonly string[]): Row {
  const at = trend.total.findLastIndex((count) => count !== null);
  const students = trend.non_uk[at] ?? null;
  const all = trend.total[at] ?? null;
  return {
    ...trend,
    latest: years[at] ?? null,
    isCurrent: at >= 0 && at === years.length - 1,
    students,
    all,
    share: shareOf(students, all)?.value ?? null,
  };
}

const SHOWS: Readonly<Record<Shown, (row: Row) => boolean>> = {
  everyone: () => true,
  backer: ({ status }) => status === 'founder' || status === 'backer',
  'took-part': ({ status }) => status === 'took-part',
  'none-found': ({ status }) => status === 'none-found',
  ended: ({ isCurrent }) => !isCurrent,
};

/** Those that a state shows: of the kind chosen, and found by the words searched for. */
export function shownRows(rows: readonly Row[], { q, show }: IndexState): Row[] {
  return rows.filter((row) => SHOWS[show](row) && matches(row, q));
}

/** What became of one that is not in the newest return: `Last in the return of 2019/20, closed in 2021`; null where it is in it. */
export function endInWords({ latest, isCurrent, closed }: Row): string | null {
  if (isCurrent) return null;
  const last = latest === null ? 'In none of these returns' : `Last in the return of ${latest}`;
  return `${last}${closed === null ? '' : `, closed${onDate(closed)}`}`;
}
