/** The sentence about what the map does not draw. */
import { things } from './counted.ts';
import { formatCount, shareText } from './figures.ts';
import type { Selection } from './selection.ts';
import { sumOf } from './sum.ts';
import type { Row } from './year-view.ts';

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
