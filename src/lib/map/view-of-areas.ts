/** The map of regions or of local areas as a file: the rows of its table, each an area with what the providers shown teach in it. */
import { refuseFaults } from '../data/refuse-faults.ts';
import { column, pageOf, type View } from '../data/view-file.ts';
import { unknownIn } from './address.ts';
import { localAreasOf, ranked } from './local-areas.ts';
import { regionsOf } from './regions.ts';
import type { Shown } from './shown.ts';
import type { Sum } from './sum.ts';

const COUNT_UNIT = 'students, added from counts rounded to the nearest 5';

const COLUMNS = [
  column('area', 'text', 'ONS code of the area', { nullable: false }),
  column('area_name', 'text', 'Its name', { nullable: false }),
  column('providers', 'integer', 'Providers shown that have their main site there'),
  column('backers', 'integer', 'Those of them with evidence of backing, founders among them'),
  column('academic_year', 'year', 'Academic year'),
  column('students', 'integer', 'Students from outside the UK', { unit: COUNT_UNIT }),
  column('total', 'integer', 'All students', { unit: COUNT_UNIT }),
  column('share', 'number', 'Share from outside the UK; empty on too few students', {
    unit: '0 to 1',
  }),
] as const;

interface Area {
  readonly code: string;
  readonly name: string;
  readonly providers: number;
  readonly backers: number;
  readonly sum: Sum;
}

/** The areas of the layer that is shown, in the order of its table; null where it shows places. */
export function areasShown({ state, selection, memberships }: Shown): readonly Area[] | null {
  if (state.layer === 'regions') return regionsOf(selection.rows);
  if (state.layer !== 'local-areas' || !memberships) return null;
  return ranked(localAreasOf(selection.rows, memberships)).map(({ id, rows, ...area }) => ({
    ...area,
    code: id,
    providers: rows.length,
  }));
}

/** What is written of them. @throws where the address asks for what is not known */
export function viewOfAreas(shown: Shown, areas: readonly Area[], url: URL): View {
  const { answer, faults, state, view } = shown;
  refuseFaults(...faults, ...unknownIn(url.searchParams));
  return {
    name: `map-${state.layer}-${view.year.replace('/', '-')}`,
    title: `Map of ${state.layer === 'regions' ? 'regions' : 'local areas'}, ${view.year}`,
    from: 'enrolment',
    also: ['institutions', 'backers'],
    row: 'One area in the year that the map shows',
    columns: COLUMNS,
    rows: areas.map(({ code, name, providers, backers, sum }) => ({
      area: code,
      area_name: name,
      providers,
      backers,
      academic_year: view.year,
      students: sum.students,
      total: sum.total,
      share: sum.share?.value ?? null,
    })),
    edition: answer.edition,
    url: pageOf(url, '/'),
  };
}
