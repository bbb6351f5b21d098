/**
 * The other years of the map, fetched once when the page is idle, so that the slider answers at
 * once; then their views are made one by one, in idle time as well.
 */
import { mapAnswers } from '../../../workers/api/map-answers.ts';
import type { MapAnswer } from '../../../workers/api/shapes/map.ts';
import type { LabelStyle } from './label-styles.ts';
import { withMoreYears } from './load.ts';
import { readyToPlace } from './placement.ts';
import { whenIdle } from '../page/when-idle.ts';
import { keepViews, yearView } from './year-view.ts';

export class MoreYears {
  /** The answer that the page came with, with every other year once it has come. */
  answer = $state.raw<MapAnswer>() as MapAnswer;
  /** What to tell the reader where the other years did not come. */
  failed = $state<string | null>(null);

  readonly #style: () => LabelStyle | null;

  /** `style` gives the style that the map's labels are set in, once that is known. */
  constructor(first: MapAnswer, style: () => LabelStyle | null) {
    this.answer = first;
    this.#style = style;
  }

  /** Begins to fetch, once the page is idle. */
  fetch(): void {
    whenIdle(() => void this.#fetch());
  }

  /** Asks once more for what did not come. */
  again(): void {
    this.failed = null;
    void this.#fetch();
  }

  async #fetch(): Promise<void> {
    const { academic_years, shown, edition } = this.answer;
    const missing = academic_years.filter((year) => !shown.includes(year));
    if (missing.length === 0) return;
    try {
      const [more] = await Promise.all([
        mapAnswers(fetch).map({ academic_year: missing, edition: edition.number }),
        readyToPlace(),
      ]);
      const answer = withMoreYears(this.answer, more);
      keepViews(this.answer, answer);
      this.answer = answer;
      this.#prepare([...missing].reverse());
    } catch {
      this.failed = `The figures of other years did not load. Everything else on this page is complete.`;
    }
  }

  #prepare([year, ...rest]: readonly string[]): void {
    if (!year) return;
    whenIdle(async () => {
      const { labelsOf } = await import('./labels.ts');
      const { marks, rows } = yearView(this.answer, year);
      const nameOf = (ukprn: string) => rows.get(ukprn)?.short ?? ukprn;
      const style = this.#style();
      if (style) labelsOf(marks, nameOf, style);
      this.#prepare(rest);
    });
  }
}
