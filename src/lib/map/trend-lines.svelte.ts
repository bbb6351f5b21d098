/** Sparklines of the table: their code comes once every year of the map is here, so that no gap is one of ours. */
import type { MapAnswer } from '../../../workers/api/shapes/map.ts';
import { coursesOf, holdsAllYears, type Course } from './courses.ts';

export const TREND = { width: 50, height: 20 } as const;

/** A provider's line, and its course in words; both empty until they can be told. */
export interface TrendLine {
  readonly path: string;
  readonly words: string;
}

const NOT_YET: TrendLine = { path: '', words: '' };

export class TrendLines {
  #draw = $state.raw<((course: Course) => TrendLine) | null>(null);
  #answer: () => MapAnswer;

  /** Follows the answer of the map. Made while a component is set up. */
  constructor(answer: () => MapAnswer) {
    this.#answer = answer;
    $effect(() => {
      if (!holdsAllYears(answer()) || this.#draw) return;
      const parts = [
        import('../chart/sparkline.ts'),
        import('../chart/every-year.ts'),
        import('../chart/course-words.ts'),
      ] as const;
      void Promise.all(parts).then(([{ sparkline }, { everyYear }, { courseInWords }]) => {
        const years = answer().academic_years;
        const { placed } = everyYear(years);
        this.#draw = (course) => {
          const values = placed(course, () => null);
          const { path } = sparkline(values, TREND.width, TREND.height);
          return { path, words: courseInWords(years, course) };
        };
      });
    });
  }

  /** Of one provider. */
  of(ukprn: string): TrendLine {
    const course = this.#draw && coursesOf(this.#answer()).get(ukprn);
    return course && this.#draw ? this.#draw(course) : NOT_YET;
  }
}
