/** What an edition changed, in sentences. */
import { formatCount } from '../../../data/numbers/index.ts';
import type { ChangeSummaryAnswer } from '../../../workers/api/shapes/changes.ts';

type PartitionChanges = NonNullable<ChangeSummaryAnswer['partitions']>[number];

const counted = (count: number, one: string, many: string) =>
  `${formatCount(count)} ${count === 1 ? one : many}`;

/**
 * `54 provider cells revised in 2016/17; 95 providers joined.`: what differs in one partition.
 *
 * @param isNew whether the earlier edition held nothing of the partition at all
 */
export function changeInWords(change: PartitionChanges, isNew: boolean): string {
  const { partition, revised, added, removed, joined, left } = change;
  if (isNew) {
    const who = joined === null ? '' : ` of ${counted(joined, 'provider', 'providers')}`;
    return `${partition} came, with ${counted(added, 'row', 'rows')}${who}.`;
  }
  const cells: [one: string, many: string] =
    joined === null ? ['cell', 'cells'] : ['provider cell', 'provider cells'];
  const where = partition === 'all' ? '' : ` in ${partition}`;
  const parts = [
    `${revised === 0 ? `no ${cells[1]}` : counted(revised, ...cells)} revised${where}`,
  ];
  if (joined) parts.push(`${counted(joined, 'provider', 'providers')} joined`);
  if (left) parts.push(`${counted(left, 'provider', 'providers')} left`);
  if (added > 0) parts.push(`${counted(added, 'row', 'rows')} added`);
  if (removed > 0) parts.push(`${counted(removed, 'row', 'rows')} removed`);
  const text = parts.join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** What there is to say of an edition before which there was none. */
export const IS_FIRST = 'It is the first edition of this dataset: every row in it is new.';

/** Sums over all partitions, as the line above them. */
export function changesInWords(partitions: readonly PartitionChanges[]): string {
  const sum = (of: 'revised' | 'added' | 'removed') =>
    partitions.reduce((total, each) => total + each[of], 0);
  if (partitions.length === 0) return 'Nothing differs between these editions.';
  return `${counted(sum('revised'), 'value was', 'values were')} revised, ${counted(sum('added'), 'row was', 'rows were')} added and ${counted(sum('removed'), 'row', 'rows')} removed. Published UK totals are apart.`;
}
