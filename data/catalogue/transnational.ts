/** Students abroad for a UK qualification, by country and academic year. */
import { countryByCode } from '../countries/index.ts';
import { breakCaveats } from './breaks.ts';
import { yearOf } from './shared-columns.ts';
import type { Dataset } from './types.ts';

export const transnational: Dataset = {
  id: 'transnational',
  title: 'Students abroad by country',
  description:
    'How many students study wholly overseas for a UK higher education qualification, by the country in which they study.',
  row: 'One country in one academic year',
  columns: [
    {
      name: 'academic_year',
      title: 'Academic year',
      type: 'year',
      description: '1 August to 31 July, written 2021/22',
      nullable: false,
      filter: true,
    },
    {
      name: 'country',
      title: 'Country',
      type: 'text',
      description: 'Code of the country of study: ISO 3166-1, or a code of HESA',
      nullable: false,
      form: {
        pattern: /^[A-Z]{2,3}$/,
        words: 'a country, such as MY',
        isKnown: (code) => countryByCode(code) !== null,
      },
      filter: true,
    },
    {
      name: 'country_name',
      title: 'Name of the country',
      type: 'text',
      description: 'Short English name',
      nullable: true,
    },
    {
      name: 'students',
      title: 'Students',
      type: 'integer',
      unit: 'students, rounded to the nearest 5',
      description: 'Students who study wholly overseas',
      nullable: false,
      caveats: [
        'Rounded by HESA to the nearest 5, with 0, 1 and 2 as 0.',
        ...breakCaveats('transnational'),
      ],
    },
  ],
  key: ['academic_year', 'country'],
  partition: 'academic_year',
  headline: 'students',
  madeFrom: ['transnational'],
  publisher: { name: 'HESA (Jisc)', url: 'https://www.hesa.ac.uk/' },
  sources: [
    {
      title: 'Transnational students studying wholly overseas, by country (chart 5)',
      url: 'https://www.hesa.ac.uk/data-and-analysis/students/chart-5',
    },
  ],
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  places: '50 to 66 countries abroad',
  coverage:
    'Academic years 2014/15 to 2021/22; of each year only the countries with 1,000 students or more, 50 to 66 of them.',
  caveats: [
    'A country that is not listed in a year had fewer than 1,000 students: that is not a zero.',
    'These students are not among those of the other datasets, which count students in the UK.',
    ...breakCaveats('transnational'),
  ],
  citation: (edition) =>
    `HESA (Jisc), Aggregate offshore record, chart 5, CC BY 4.0, as given by We Are International Atlas, Students abroad by country, edition ${edition.number} (${yearOf(edition.published_at)}).`,
};
