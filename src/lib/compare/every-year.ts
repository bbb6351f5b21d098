/** The lines of a comparison over every academic year of their axis, those included that the edition lacks. */
import type { ComparePoint } from '../../../workers/api/shapes/compare.ts';
import { everyYear } from '../chart/every-year.ts';
import type { Line } from './lines.ts';

const without = (academic_year: string): ComparePoint => ({
  academic_year,
  ...{ count: null, whole: null, share: null, index: null, rank: null },
});

/** What a chart draws; `years` are those of the answer. */
export function overEveryYear(drawing: {
  readonly years: readonly string[];
  readonly lines: readonly Line[];
}): { years: readonly string[]; lines: readonly Line[] } {
  const { years, placed } = everyYear(drawing.years);
  return {
    years,
    lines: drawing.lines.map((line) => ({ ...line, points: placed(line.points, without) })),
  };
}
