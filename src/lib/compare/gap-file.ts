/** The table of differences as the rows of a file: a figure or a difference each, with its ends and as the page prints it. */
import type { CompareAnswer } from '../../../workers/api/shapes/compare.ts';
import { COUNT_UNIT } from '../data/provider-columns.ts';
import { column, type View } from '../data/view-file.ts';
import { isNear } from './format.ts';
import { datasetBehind } from './file.ts';
import { gapRows, referenceIn, type GapCell, type GapColumn, type GapRow } from './gap-rows.ts';
import { linesOf } from './lines.ts';
import { spanOf } from './span.ts';
import type { CompareState } from './state.ts';

const COLUMNS: View['columns'] = [
  column('code', 'text', 'UKPRN, or the code of a benchmark', { nullable: false }),
  column('name', 'text', 'Name of the provider or the benchmark', { nullable: false }),
  column('measure', 'text', 'What is counted', { nullable: false }),
  column(
    'figure',
    'text',
    'Column of the table: number, number-gap, share, share-gap, number-change, share-change or relative-change',
    { nullable: false },
  ),
  column('academic_year', 'year', 'Academic year', { nullable: false }),
  column('against', 'text', 'Code of the series that a gap is taken to, or year of a change'),
  column('value', 'number', 'Empty where rounding leaves only a range, or there is no figure'),
  column('low', 'number', 'The least that rounding lets it be'),
  column('high', 'number', 'The most that rounding lets it be'),
  column('unit', 'text', 'Of value, low and high', { nullable: false }),
  column('within_rounding', 'text', 'Of differences: yes where low and high include zero'),
  column('printed', 'text', 'As the page prints it: within rounding, or reference, among others'),
];

const isDifference = (of: GapColumn) => of !== 'number' && of !== 'share';

function unitOf(of: GapColumn, { measure }: CompareAnswer): string {
  if (of === 'share') return `fraction of ${measure.whole}, 0 to 1`;
  if (of.startsWith('share')) return 'difference of fractions: 0.01 is one percentage point';
  if (of === 'relative-change') return 'fraction of the earlier year: 0.01 is one percent';
  return measure.unit === 'students' ? COUNT_UNIT : 'thousands of pounds';
}

/** The value where the page prints one: of a difference within rounding, or of few students, it prints the range. */
function valueOf({ column: of, figure, text }: GapCell, { measure }: CompareAnswer): number | null {
  if (!figure || text.withinRounding) return null;
  const isOfStudents = measure.unit === 'students' && of.startsWith('number-');
  return isOfStudents && isNear(figure) ? null : figure.value;
}

/** Every cell of the table that the address asks for, row by row. */
export function gapContent(
  answer: CompareAnswer,
  state: CompareState,
): Pick<View, 'title' | 'from' | 'columns' | 'rows'> {
  const { academic_years: years, measure } = answer;
  const lines = linesOf(answer, state.picked);
  const { from, to } = spanOf(years, state);
  const reference = referenceIn(lines, years.indexOf(to));
  const rows = reference ? gapRows({ lines, years, from, to, reference, unit: measure.unit }) : [];
  const against = (of: GapColumn, { isReference }: GapRow) => {
    if (of.endsWith('change')) return from;
    return isDifference(of) && !isReference ? (reference?.code ?? null) : null;
  };
  return {
    title: `${measure.name}: differences in ${to} and since ${from}`,
    from: datasetBehind(measure.code),
    columns: COLUMNS,
    rows: rows.flatMap((row) =>
      row.cells.map((cell) => ({
        code: row.line.code,
        name: row.line.fullName,
        measure: measure.code,
        figure: cell.column,
        academic_year: to,
        against: against(cell.column, row),
        value: valueOf(cell, answer),
        low: cell.figure?.low ?? null,
        high: cell.figure?.high ?? null,
        unit: unitOf(cell.column, answer),
        within_rounding:
          isDifference(cell.column) && cell.figure
            ? cell.text.withinRounding
              ? 'yes'
              : 'no'
            : null,
        printed: cell.text.main,
      })),
    ),
  };
}
