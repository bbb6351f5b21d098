/** Sparklines of the table: their code comes once every year of the map is here, so that no gap is one of ours. */
import type { MapAnswer } from '../../../workers/api/shapes/map.ts';
import { coursesOf, holdsAllYears, type Course } from './courses.ts';

export const TREND = { width: 50, height: 20 } as const;

export class TrendLines {
  #draw = $state.raw<((course: Course) => string) | null>(null);
  #answer: () => MapAnswer;

  /** Follows the answer of the map. Made while a component is set up. */
  constructor(answer: () => MapAnswer) {
    this.#answer = answer;
    $effect(() => {
      if (!holdsAllYears(answer()) || this.#draw) return;
      const parts = [import('../chart/sparkline.ts'), import('../chart/every-year.ts')] as const;
      void Promise.all(parts).then(([{ sparkline }, { everyYear }]) => {
        const { placed } = everyYear(answer().academic_years);
        this.#draw = (course) =>
          sparkline(
            placed(course, () => null),
            TREND.width,
            TREND.height,
          ).path;
      });
    });
  }

  /** The path of a provider's line; empty until it can be drawn. */
  pathOf(ukprn: string): string {
    const course = this.#draw && coursesOf(this.#answer()).get(ukprn);
    return course && this.#draw ? this.#draw(course) : '';
  }
}
