/** The map's figures for its whole state: the rows of its table, all of them. */
import { FIGURE_COLUMNS, PROVIDER_COLUMNS } from '$lib/data/provider-columns.ts';
import { column, pageOf, viewFile } from '$lib/data/view-file.ts';
import { loadMap } from '$lib/map/load.ts';
import { select } from '$lib/map/selection.ts';
import { chooseYear, parseState } from '$lib/map/state.ts';
import { yearView } from '$lib/map/year-view.ts';
import { ask } from '$lib/page/ask.ts';
import type { RequestHandler } from './$types';

const COLUMNS = [
  ...PROVIDER_COLUMNS,
  column('nation', 'text', 'Nation of the main site'),
  column('latitude', 'number', 'Latitude of the main site', { unit: 'degrees, WGS 84' }),
  column('longitude', 'number', 'Longitude of the main site', { unit: 'degrees, WGS 84' }),
  ...FIGURE_COLUMNS,
];

export const GET: RequestHandler = async ({ fetch, params, url }) => {
  const { state } = parseState(url.searchParams);
  const loaded = await ask(loadMap(fetch, state, []));
  const { answer } = loaded;
  const { year } = chooseYear(loaded.state.year, answer.academic_years);
  const view = yearView(answer, year);
  const rows = select(view, loaded.state).rows.map(({ provider, students, total, share }) => ({
    ukprn: provider.ukprn,
    name: provider.name,
    status: provider.status,
    nation: provider.nation,
    latitude: provider.latitude,
    longitude: provider.longitude,
    academic_year: year,
    students,
    total,
    share,
  }));
  return viewFile(
    {
      name: `map-${year.replace('/', '-')}`,
      title: `Map of ${year}`,
      from: 'enrolment',
      columns: COLUMNS,
      rows,
      edition: answer.edition,
      url: pageOf(url, '/'),
    },
    params.format,
  );
};
