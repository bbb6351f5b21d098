/** A comparison as CSV: exactly the figures that its chart draws. */
import type { CompareAnswer, ComparePoint } from '../api/shapes/compare.ts';
import { csvLine, type CsvCell } from './csv.ts';

const HEADER = [
  'code',
  'name',
  'academic_year',
  'measure',
  'as',
  'value',
  'low',
  'high',
  'unit',
  'edition',
];

/** Value and ends of a point on a scale; of a rank, the best and the worst that it can be. */
function shown(point: ComparePoint, as: CompareAnswer['as']): [CsvCell, CsvCell, CsvCell] {
  if (as === 'rank') {
    const { rank = null, best = null, worst = null } = point.rank ?? {};
    return [rank, best, worst];
  }
  const { value = null, low = null, high = null } = point[as] ?? {};
  return [value, low, high];
}

/** What a value counts, by scale. */
function unitOf({ as, measure, base_year }: CompareAnswer): string {
  if (as === 'share') return `fraction of ${measure.whole}`;
  if (as === 'rank') return 'rank among all providers';
  if (as === 'index') return `${base_year} is 100`;
  return measure.unit === 'students' ? 'students' : 'thousands of pounds';
}

/** One line a series and year, gaps as empty cells. */
export function compareCsv(answer: CompareAnswer): string {
  const { as, measure, edition } = answer;
  const unit = unitOf(answer);
  const lines = answer.series.flatMap(({ code, name, points }) =>
    points.map((point) =>
      csvLine([
        code,
        name,
        point.academic_year,
        measure.code,
        as,
        ...shown(point, as),
        unit,
        edition.number,
      ]),
    ),
  );
  return [csvLine(HEADER), ...lines].join('');
}
