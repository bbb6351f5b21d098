/**
 * The axis of years of a chart. An edition may lack a year between two that it holds: a chart keeps
 * its place, empty, so that no line runs over it and every step is a year long.
 */
import { parseAcademicYear } from '../../../data/academic-year.ts';

export interface EveryYear {
  /** Every academic year from the first held to the last. */
  readonly years: readonly string[];
  /** A row with one value for each held year, as one with a value for each of `years`. */
  placed<T>(row: readonly T[], missing: (year: string) => T): T[];
  /** The position among `years` of one among those held; a half, between two, stays between them. */
  at(position: number): number;
}

function yearFrom(start: number): string {
  return `${start}/${String((start + 1) % 100).padStart(2, '0')}`;
}

/** `held` are academic years, ascending; a row that holds anything else is left as it is. */
export function everyYear(held: readonly string[]): EveryYear {
  const areYears = held.every((year) => parseAcademicYear(year) !== null);
  const starts = held.map((year) => Number(year.slice(0, 4)));
  const [first = 0, last = 0] = [starts[0], starts.at(-1)];
  const years =
    areYears && held.length > 0
      ? Array.from({ length: last - first + 1 }, (_, index) => yearFrom(first + index))
      : held;
  const positions = held.map((year) => years.indexOf(year));
  const at = (position: number): number => {
    const before = Math.floor(position);
    const from = positions[before] ?? position;
    const to = positions[Math.ceil(position)] ?? from;
    return from + (to - from) * (position - before);
  };
  const placed = <T>(row: readonly T[], missing: (year: string) => T): T[] =>
    years.map((year) => {
      const index = held.indexOf(year);
      const value = row[index];
      return index < 0 || value === undefined ? missing(year) : value;
    });
  return { years, placed, at };
}
