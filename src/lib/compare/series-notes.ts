/** What is to be known of the series of a comparison, beside any picture of them. */
import type { CompareAnswer } from '../../../workers/api/shapes/compare.ts';
import type { Line } from './lines.ts';

/** Sentences: how many providers each benchmark is made of, and from which year a series is not like before. */
export function seriesNotes(
  { series, academic_years: years }: Pick<CompareAnswer, 'series' | 'academic_years'>,
  lines: readonly Pick<Line, 'name' | 'breaks'>[],
): string[] {
  const groups = series.filter(({ members }) => members !== null && members > 0);
  return [
    ...groups.map(({ name, members }) => `${name}: ${members} providers in ${years.at(-1)}.`),
    ...lines.flatMap(({ name, breaks }) =>
      breaks.map(
        ({ academic_year, words }) =>
          `${name} ${words} from ${academic_year}; the series is not like before.`,
      ),
    ),
  ];
}
