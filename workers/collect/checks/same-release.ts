/**
 * What a release that is served already may become. A publisher who corrects figures says so with a
 * new date, as a rule; a file that was cut short, or whose columns were moved, carries the date of the
 * whole one. Tables without totals show it in no other way.
 */
import { FIGURE_DATASETS, type DatasetId } from '../../../data/codes.ts';
import type { Difference } from '../../../data/publishing/diff.ts';
import type { Part } from '../../../data/publishing/part.ts';
import { isSameRelease, type ServedPartition } from '../../../data/publishing/released.ts';

export interface SameRelease {
  /** What would vanish; an operator may let it pass. */
  faults: string[];
  /** What would change, for the operator to look at. */
  notes: string[];
}

/**
 * Compares the parts of a batch with what is served from the same release.
 *
 * @param served by dataset and partition, as `servedPartitions` gives them
 */
export function withinRelease(
  released: string,
  parts: readonly { part: Part; difference: Difference }[],
  served: ReadonlyMap<DatasetId, ReadonlyMap<string, ServedPartition>>,
): SameRelease {
  const said: SameRelease = { faults: [], notes: [] };
  for (const { part, difference } of parts) {
    const { dataset } = part.table;
    const before = served.get(dataset)?.get(part.partition);
    if (!before || !part.whole || !FIGURE_DATASETS.includes(dataset)) continue;
    if (!isSameRelease(released, before.released)) continue;
    const what = `${dataset}${part.partition === 'all' ? '' : ` of ${part.partition}`}`;
    const { removed, changed, staged, added } = difference;
    const rows = staged - added + removed;
    if (removed > 0) {
      said.faults.push(
        `${what}: ${removed} of ${rows} rows of the release of ${before.released} are not in the file, though it is of the same release.`,
      );
    }
    if (changed > 0) {
      said.notes.push(
        `${what}: ${changed} of ${rows} figures differ from the release of ${before.released} that was published before under the same date. If the publisher did not correct them, compare the file's headings with the publisher's page.`,
      );
    }
  }
  return said;
}
