/** Students by where they lived, UK nation of study and academic year. */
import { UK_TOTAL } from '../codes.ts';
import { domicileByCode } from '../domiciles/index.ts';
import { NATION_CODES, yearOf } from './shared-columns.ts';
import type { Dataset } from './types.ts';

export const originByNation: Dataset = {
  id: 'origin-by-nation',
  title: 'Students by place of origin and UK nation',
  description:
    'How many students lived in each country of the world, and in each county or council area of the UK, before they came to study in England, Scotland, Wales or Northern Ireland.',
  row: 'One place of origin in one academic year, and the providers of one UK nation',
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
      name: 'domicile',
      title: 'Place of origin',
      type: 'text',
      description:
        'Code of the country (ISO 3166-1, or a code of HESA), of the UK area (its name after uk-), or of a published total',
      nullable: false,
      form: {
        pattern: /^([A-Z]{2,3}|(uk|total)(-[a-z]+)*)$/,
        words:
          'a country such as FR, an area such as uk-greater-london, or a total such as total-uk',
        isKnown: (code) => domicileByCode(code) !== null,
      },
      filter: true,
    },
    {
      name: 'domicile_name',
      title: 'Name of the place',
      type: 'text',
      description: 'Where students lived before they came to study',
      nullable: true,
    },
    {
      name: 'kind',
      title: 'Kind',
      type: 'text',
      description: 'What the place is',
      nullable: false,
      codes: [
        { code: 'country', title: 'A country or territory' },
        { code: 'unspecified', title: 'A place that is not known, or not exactly' },
        { code: 'uk-area', title: 'A county, unitary authority or council area of the UK' },
        { code: 'total', title: 'A total published by HESA, not to be added to its parts' },
      ],
    },
    {
      name: 'nation',
      title: 'UK nation',
      type: 'text',
      description: `Nation in which the provider is, or ${UK_TOTAL} for the total that HESA publishes for the four`,
      nullable: false,
      codes: [...NATION_CODES, { code: UK_TOTAL, title: 'The whole UK, as published' }],
      filter: true,
      caveats: [
        `Rows of ${UK_TOTAL} come only when asked for by that code, so that nobody adds a total to its parts.`,
      ],
    },
    {
      name: 'students',
      title: 'Students',
      type: 'integer',
      unit: 'students, rounded to the nearest 5',
      description: 'Students enrolled, all levels and modes of study',
      nullable: false,
      caveats: ['Rounded by HESA to the nearest 5, with 0, 1 and 2 as 0.'],
    },
  ],
  key: ['academic_year', 'domicile', 'nation'],
  partition: 'academic_year',
  headline: 'students',
  madeFrom: ['origin-by-nation'],
  publisher: { name: 'HESA (Jisc)', url: 'https://www.hesa.ac.uk/' },
  sources: [
    {
      title: 'HE student enrolments by permanent address and region of provider (DT051 Table 11)',
      url: 'https://www.hesa.ac.uk/data-and-analysis/students/table-11',
    },
  ],
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  places: 'Every country; counties of the UK',
  coverage: 'Academic years 2017/18 to 2021/22, every place that HESA lists.',
  caveats: [
    'Taken from a copy that was laid out anew by the person who published it; the totals of regions that HESA has were not in it.',
    'Areas of the UK are those that HESA uses, and some change: Bournemouth and Poole are one with Christchurch from 2018/19.',
  ],
  citation: (edition) =>
    `HESA (Jisc), Student record, DT051 Table 11, CC BY 4.0, as given by We Are International Atlas, Students by place of origin and UK nation, edition ${edition.number} (${yearOf(edition.published_at)}).`,
};
