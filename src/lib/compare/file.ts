/** A comparison as the rows of a file: what its chart draws, and nothing else. */
import type { Cell } from '../../../workers/api/shapes/data.ts';
import type { CompareAnswer, ComparePoint } from '../../../workers/api/shapes/compare.ts';
import type { CompareCountriesAnswer } from '../../../workers/api/shapes/compare-more.ts';
import { COUNT_UNIT } from '../data/provider-columns.ts';
import { column, type View } from '../data/view-file.ts';
import type { Compared } from './load.ts';
import { pictureTitle } from './picture-words.ts';
import { yearsDrawn } from './span.ts';
import type { CompareState } from './state.ts';

type Row = Readonly<Record<string, Cell>>;
type Content = Pick<View, 'title' | 'from' | 'columns' | 'rows'>;

const ENDS = 'that rounding lets it be';

/** Value and ends of a point on a scale; of a rank, the best and the worst that it can be. */
function shown(point: ComparePoint, as: CompareAnswer['as']): Row {
  if (as === 'rank') {
    const { rank = null, best = null, worst = null } = point.rank ?? {};
    return { value: rank, low: best, high: worst };
  }
  const { value = null, low = null, high = null } = point[as] ?? {};
  return { value, low, high };
}

/** What a value counts, by scale. */
function unitOf({ as, measure, base_year }: CompareAnswer): string {
  if (as === 'share') return `fraction of ${measure.whole}, 0 to 1`;
  if (as === 'rank') return 'rank among all providers of the year';
  if (as === 'index') return `${base_year} is 100`;
  return measure.unit === 'students' ? COUNT_UNIT : 'thousands of pounds';
}

/** The dataset that a measure is counted in. */
export function datasetBehind(measure: string): View['from'] {
  if (measure === 'fees') return 'fee-income';
  return measure.startsWith('country') ? 'origin' : 'enrolment';
}

function seriesContent(answer: CompareAnswer, state: CompareState): Content {
  const { academic_years: years, as, measure } = answer;
  const told = yearsDrawn(years, state);
  const unit = unitOf(answer);
  return {
    title: pictureTitle(answer, as, [told[0], told.at(-1)]),
    from: datasetBehind(measure.code),
    columns: [
      column('code', 'text', 'UKPRN, or the code of a benchmark', { nullable: false }),
      column('name', 'text', 'Name of the provider or the benchmark', { nullable: false }),
      column('academic_year', 'year', 'Academic year', { nullable: false }),
      column('measure', 'text', 'What is counted', { nullable: false }),
      column('scale', 'text', 'How it is shown: count, share, index or rank', { nullable: false }),
      column('value', 'number', 'The figure that is drawn; empty in a gap, which is no zero', {
        unit,
      }),
      column('low', 'number', `The least ${ENDS}; of a rank, the best`, { unit }),
      column('high', 'number', `The most ${ENDS}; of a rank, the worst`, { unit }),
    ],
    rows: answer.series.flatMap(({ code, name, points }) =>
      points
        .filter(({ academic_year }) => told.includes(academic_year))
        .map((point) => ({
          ...{ code, name, academic_year: point.academic_year, measure: measure.code, scale: as },
          ...shown(point, as),
        })),
    ),
  };
}

function countriesContent(answer: CompareCountriesAnswer): Content {
  const { academic_year, providers, countries } = answer;
  return {
    title: `Students by country and provider, ${academic_year ?? 'none collected'}`,
    from: 'origin',
    columns: [
      column('country', 'text', 'Code of the country', { nullable: false }),
      column('country_name', 'text', 'Its name', { nullable: false }),
      column('ukprn', 'text', 'UK Provider Reference Number', { nullable: false }),
      column('name', 'text', 'Name of the provider', { nullable: false }),
      column('academic_year', 'year', 'Academic year'),
      column('students', 'integer', 'Students from the country', { unit: COUNT_UNIT }),
      column('low', 'integer', `The fewest ${ENDS}`),
      column('high', 'integer', `The most ${ENDS}`),
      column('share', 'number', 'Of all its students from outside the UK', { unit: '0 to 1' }),
    ],
    rows: countries.flatMap(({ code, name: country_name, cells }) =>
      cells.map(({ count, share }, index) => ({
        country: code,
        country_name,
        ukprn: providers[index]?.ukprn ?? null,
        name: providers[index]?.name ?? null,
        academic_year,
        students: count?.value ?? null,
        low: count?.low ?? null,
        high: count?.high ?? null,
        share: share?.value ?? null,
      })),
    ),
  };
}

/** What the view of a state shows. */
export function contentOf({ answer, countries }: Compared, state: CompareState): Content {
  return countries ? countriesContent(countries) : seriesContent(answer, state);
}
