/** Examples of the developers' page. The tests send each of them. */

export interface Example {
  readonly title: string;
  /** Path and query, as they are sent. */
  readonly path: string;
}

export const EXAMPLES: readonly Example[] = [
  { title: 'What datasets are there?', path: '/api/v1/datasets' },
  {
    title: 'Students of one provider from outside the UK, every year',
    path: '/api/v1/data/enrolment.json?ukprn=10007157&origin=non-uk',
  },
  {
    title: 'One year of every provider, a column for each origin, for a spreadsheet',
    path: '/api/v1/data/enrolment.csv?academic_year=2023/24&shape=wide',
  },
  {
    title: 'Who backs the campaign, as points on a map',
    path: '/api/v1/data/institutions.geojson?status=backer',
  },
  {
    title: 'The same answer for ever: name the edition',
    path: '/api/v1/institutions/10007157?edition=4',
  },
  {
    title: 'What an edition changed, counted',
    path: '/api/v1/editions/3/change-summary.json?dataset=enrolment',
  },
];
