/** The course of each provider over the years: what a sparkline draws, and what the table sorts by. */
import type { MapAnswer } from '../../../workers/api/shapes/map.ts';

/** Students from outside the UK in each academic year of the edition; null where a provider is not in the return. */
export type Course = readonly (number | null)[];

const made = new WeakMap<MapAnswer, ReadonlyMap<string, Course>>();

/** Courses by UKPRN, as far as the answer holds the years. */
export function coursesOf(answer: MapAnswer): ReadonlyMap<string, Course> {
  let courses = made.get(answer);
  if (!courses) {
    courses = new Map(
      answer.providers.map(({ ukprn, figures }) => {
        const counts = new Map(figures.map(({ academic_year, non_uk }) => [academic_year, non_uk]));
        return [ukprn, answer.academic_years.map((year) => counts.get(year) ?? null)];
      }),
    );
    made.set(answer, courses);
  }
  return courses;
}

/** Whether the answer holds every year, so that a gap in a course is one of the provider's. */
export function holdsAllYears({ academic_years, shown }: MapAnswer): boolean {
  return shown.length === academic_years.length;
}
