/** Rounding as HESA does it, and figures drawn at random, for testing what we say about them. */
import fc from 'fast-check';

/** The count that HESA publishes for so many people. */
export const rounded = (people: number): number => Math.round(people / 5) * 5;

/** Numbers of people, small and large. */
export const people = fc.oneof(fc.nat({ max: 60 }), fc.nat({ max: 3_000_000 }));

/** Published counts up to `max`. */
export const countsTo = (max: number): number[] =>
  Array.from({ length: max / 5 + 1 }, (_, index) => index * 5);

/** All numbers of people that are published as this count, found by trying every one near it. */
export const truthsOf = (count: number): number[] =>
  Array.from({ length: 21 }, (_, index) => count - 10 + index).filter(
    (number) => number >= 0 && rounded(number) === count,
  );

/** Least and greatest of some values. */
export const ends = (values: readonly number[]) => ({
  low: Math.min(...values),
  high: Math.max(...values),
});
