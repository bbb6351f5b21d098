/** The list of all institutions in groups: by first letter, by size, by region or by evidence. */
import { formatCount } from '../../../data/numbers/index.ts';
import { STATUSES, type Status } from '../../../data/codes.ts';
import type { Area } from '../../../workers/api/shapes/common.ts';
import { fold } from '../map/search.ts';
import type { Row } from './index-rows.ts';
import type { Grouping } from './index-state.ts';

/** Rows under a title; `id` is the group's place in the page. */
export interface Group<Each> {
  readonly id: string;
  readonly title: string;
  readonly members: Each[];
}

/** What a name is filed under: without The and University of, as people look for it. */
export function filedUnder(name: string): string {
  return name.replace(/^The /, '').replace(/^University (of|for) (the )?/, '');
}

function byName(one: { name: string }, other: { name: string }): number {
  return filedUnder(one.name).localeCompare(filedUnder(other.name), 'en-GB');
}

/** Groups in the order of the alphabet; names within them as well. */
export function byLetter<Each extends { name: string }>(
  institutions: readonly Each[],
): Group<Each>[] {
  const sorted = [...institutions].sort(byName);
  const groups = Map.groupBy(sorted, ({ name }) => fold(filedUnder(name)).charAt(0).toUpperCase());
  return [...groups].map(([title, members]) => ({ id: `letter-${title}`, title, members }));
}

const STATUS_TITLES: Readonly<Record<Status, string>> = {
  founder: 'Founders',
  backer: 'Backers',
  'took-part': 'Took part in an event, or weak evidence only',
  'none-found': 'No evidence found (yet)',
};

/** Least number of students from outside the UK in each group by size, from the largest. */
const SIZES = [10_000, 5_000, 1_000, 100, 0] as const;

const GONE = { id: 'ended', title: 'No longer in the return' };

function sizeOf({ isCurrent, students }: Row): { id: string; title: string } {
  const at = SIZES.findIndex((least) => (students ?? 0) >= least);
  const least = SIZES[at] ?? 0;
  if (!isCurrent) return GONE;
  if (at === 0)
    return { id: `from-${least}`, title: `${formatCount(least)} international students or more` };
  const most = SIZES[at - 1] ?? 0;
  const title =
    least === 0
      ? `Fewer than ${formatCount(most)}`
      : `${formatCount(least)} to ${formatCount(most)}`;
  return { id: `from-${least}`, title };
}

/** Groups in the order in which `key` gives their titles in `order`, the rest after them as they come. */
function inGroups(
  rows: readonly Row[],
  key: (row: Row) => { id: string; title: string },
  order: readonly string[],
): Group<Row>[] {
  const groups = new Map<string, Group<Row>>();
  for (const row of rows) {
    const { id, title } = key(row);
    const group = groups.get(id) ?? { id, title, members: [] };
    group.members.push(row);
    groups.set(id, group);
  }
  const place = ({ id }: Group<Row>) => {
    const at = order.indexOf(id);
    return at < 0 ? order.length : at;
  };
  return [...groups.values()].sort((one, other) => place(one) - place(other));
}

const largestFirst = (one: Row, other: Row) =>
  Number(other.isCurrent) - Number(one.isCurrent) ||
  (other.students ?? -1) - (one.students ?? -1) ||
  byName(one, other);

/** Rows in the groups asked for; within a letter or a status by name, within a region or a size by size. */
export function grouped(
  rows: readonly Row[],
  by: Grouping,
  regions: readonly Area[],
): Group<Row>[] {
  if (by === 'name') return byLetter(rows);
  if (by === 'size') {
    const order = SIZES.map((least) => `from-${least}`);
    return inGroups([...rows].sort(largestFirst), sizeOf, [...order, GONE.id]);
  }
  if (by === 'region') {
    const nameOf = new Map(regions.map(({ code, name }) => [code, name]));
    const region = (row: Row) => ({
      id: row.region ?? 'nowhere',
      title: nameOf.get(row.region ?? '') ?? 'Region not known',
    });
    return inGroups([...rows].sort(largestFirst), region, [...nameOf.keys()]);
  }
  const status = (row: Row) => ({
    id: row.status ?? 'not-yet',
    title: row.status ? STATUS_TITLES[row.status] : 'Before any evidence was published',
  });
  return inGroups([...rows].sort(byName), status, STATUSES);
}
