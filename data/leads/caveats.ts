/** What must be said with a lead about a span of years. */
import type { LeadMeasure, Subject, World } from './lead.ts';
import { number } from './words.ts';

/** A count under this can move by a large part of itself through a few hundred people. */
const SMALL_BASE = 500;

/** Mergers, years without a return and small bases between two years, both included. */
export function caveatsOf(
  { years }: World,
  subject: Subject,
  measure: LeadMeasure,
  [from, to]: readonly [string, string],
): string[] {
  const [start, end] = [years.indexOf(from), years.indexOf(to)];
  const base = subject.counts[measure][start] ?? null;
  const merged = subject.tookIn.filter(
    ({ academicYear }) => academicYear > from && academicYear <= to,
  );
  const missing = years.filter(
    (_, index) => index > start && index < end && subject.counts.total[index] == null,
  );
  return [
    ...merged.map(
      ({ name, academicYear }) =>
        `${name} became part of it by ${academicYear}: part of the change may be theirs.`,
    ),
    ...(missing.length > 0 ? [`It is not in the return of ${missing.join(', ')}.`] : []),
    ...(base === null || base >= SMALL_BASE ? [] : [smallBase(base, from)]),
  ];
}

/** A published 0 stands for 0, 1 or 2, and is nothing that a change could be measured by. */
function smallBase(base: number, year: string): string {
  return base === 0
    ? `It had hardly any in ${year}: a published 0 stands for two or fewer.`
    : `The base is small: ${number(base)} in ${year}.`;
}

/** Said of every lead on a span that begins before HESA's coverage was widened. */
export const COVERAGE =
  'More providers are in the return in later years than in earlier ones, so totals of the UK grew partly through coverage.';
