/** Sentences that stand beside the map: how many providers are where, and what is not drawn. */
import { formatCount, shareText, sumInWords } from './figures.ts';
import { sumOf } from './sum.ts';
import { things } from './counted.ts';
import { LONDON } from './frame.ts';
import type { Selection } from './selection.ts';
import type { Row, YearView } from './year-view.ts';

/** Title line of the London inset: `202,340 students, 77 providers`. */
export function londonInWords(selection: Selection): string {
  const inLondon = selection.rows.filter(({ provider }) => provider.region === LONDON);
  if (inLondon.length === 0) return 'none shown';
  const providers = `${inLondon.length} ${inLondon.length === 1 ? 'provider' : 'providers'}`;
  return `${sumInWords(sumOf(inLondon))} students, ${providers}`;
}

/** Which of the rows shown have no circle and why; null when every one has. */
export function notDrawn(selection: Selection): string | null {
  const unplaced = selection.rows.filter(({ placed, students }) => !placed && (students ?? 0) > 0);
  const without = selection.rows.filter(({ students }) => !students);
  const parts = [
    unplaced.length > 0
      ? `${things(unplaced.length, 'provider', 'providers')} with no published location (${partOf(unplaced, selection)})`
      : null,
    without.length > 0
      ? `${things(without.length, 'provider', 'providers')} with 0 to 2 international students`
      : null,
  ].filter((part) => part !== null);
  if (parts.length === 0) return null;
  const sentence = parts.join(' and ');
  const many = unplaced.length + without.length > 1;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)} ${many ? 'are' : 'is'} in the table only.`;
}

/** `4,785 students, 0.7% of those shown`; without a share where there is none to give. */
function partOf(rows: readonly Row[], selection: Selection): string {
  const { students } = sumOf(rows);
  const all = sumOf(selection.rows);
  const count = `${formatCount(students)} students`;
  return all.share === null || students === all.students
    ? count
    : `${count}, ${partInWords(students, all.students)} of those shown`;
}

/** A small part of a whole: never `0.0%` where there are some. */
function partInWords(part: number, whole: number): string {
  return part * 1000 < whole ? 'under 0.1%' : shareText(part, whole);
}

/** Line under the table's heading: `249 of 303 providers taught any. The list follows the map’s filters.` */
export function tableNote(view: YearView, selection: Selection): string {
  const taught = selection.rows.filter(({ students }) => (students ?? 0) > 0).length;
  const shown = selection.rows.length;
  const inAll = shown === view.rows.size ? '' : `, of ${view.rows.size} in all`;
  if (shown === 0) return `None of ${view.rows.size} providers is shown.`;
  if (shown === 1) return `One provider is shown${inAll}.`;
  return taught === shown
    ? `${formatCount(shown)} providers are shown${inAll}. The list follows the map’s filters.`
    : `${formatCount(taught)} of ${formatCount(shown)} providers${inAll ? ' shown' : ''} taught any${inAll}. The list follows the map’s filters.`;
}
