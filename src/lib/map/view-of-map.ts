/** The map as a file: the rows of its table, all of them, in the order and the measure that are shown. */
import { FIGURE_COLUMNS, PROVIDER_COLUMNS } from '../data/provider-columns.ts';
import { refuseFaults } from '../data/refuse-faults.ts';
import { column, pageOf, type View } from '../data/view-file.ts';
import { unknownIn } from './address.ts';
import { coursesOf } from './courses.ts';
import type { Shown } from './shown.ts';
import { inOrder } from './sorting.ts';

const PLACE_COLUMNS = [
  column('nation', 'text', 'Nation of the main site'),
  column('region', 'text', 'ONS code of the region or nation of the main site'),
  column('latitude', 'number', 'Latitude of the main site', { unit: 'degrees, WGS 84' }),
  column('longitude', 'number', 'Longitude of the main site', { unit: 'degrees, WGS 84' }),
];

/** What is written of the map that an address shows. @throws where the address asks for what is not known */
export function viewOfMap({ answer, state, faults, view, selection }: Shown, url: URL): View {
  refuseFaults(...faults, ...unknownIn(url.searchParams));
  const { year, measured } = view;
  const rows = inOrder(selection.rows, coursesOf(answer), state);
  return {
    name: `map-${year.replace('/', '-')}`,
    title: `Map of ${year}`,
    from: 'enrolment',
    also: ['institutions', 'backers'],
    row: 'One provider in the year that the map shows',
    columns: [
      ...PROVIDER_COLUMNS,
      ...PLACE_COLUMNS,
      ...FIGURE_COLUMNS,
      ...(measured
        ? [
            column('figure', 'text', `As the map prints it: ${measured.title}`),
            column('figure_value', 'number', `The same as a number, where one can be given`, {
              unit: measured.unit,
            }),
            column(
              'figure_year',
              'text',
              'Year of the figure, which may be before that of the students',
            ),
          ]
        : []),
    ],
    rows: rows.map(({ provider, students, total, share, measured: figured }) => ({
      ukprn: provider.ukprn,
      name: provider.name,
      status: provider.status,
      nation: provider.nation,
      region: provider.region,
      latitude: provider.latitude,
      longitude: provider.longitude,
      academic_year: year,
      students,
      total,
      share,
      ...(figured && {
        figure: figured.figure,
        figure_value: figured.value,
        figure_year: measured?.year ?? null,
      }),
    })),
    edition: answer.edition,
    url: pageOf(url, '/'),
  };
}
