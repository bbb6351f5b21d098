/** Students from outside the UK by provider, academic year and country. */
import { ORIGIN_TOTALS, UK_TOTAL, WORLD_REGIONS, type WorldRegion } from '../codes.ts';
import { countryByCode } from '../countries/index.ts';
import { UKPRN_FORM, yearOf } from './shared-columns.ts';
import type { Dataset } from './types.ts';

export const REGION_TITLES: Record<WorldRegion, string> = {
  'european-union': 'European Union',
  'other-europe': 'Other Europe',
  africa: 'Africa',
  asia: 'Asia',
  australasia: 'Australasia',
  'middle-east': 'Middle East',
  'north-america': 'North America',
  'south-america': 'South America',
  'not-known': 'Not known',
};

/** What a row counts. */
export const ORIGIN_KINDS = [
  { code: 'country', title: 'Students from one country or territory' },
  { code: 'unspecified', title: 'Students of whom the country is not known, or not exactly' },
  { code: 'region-total', title: 'All students from the world region, as published' },
  { code: 'non-uk', title: 'All students from outside the UK, whatever the region, as published' },
] as const;

export const origin: Dataset = {
  id: 'origin',
  title: 'Students by provider and country',
  description:
    'How many students each UK higher education provider had in each academic year from each country outside the UK, by where they lived before they came to study.',
  row: 'One provider in one academic year and one country, or a published total of countries',
  columns: [
    {
      name: 'ukprn',
      title: 'UKPRN',
      type: 'text',
      description: `UK Provider Reference Number, or ${UK_TOTAL} for the total that HESA publishes for the whole UK`,
      nullable: false,
      form: {
        pattern: new RegExp(`${UKPRN_FORM.pattern.source}|^${UK_TOTAL}$`),
        words: `${UKPRN_FORM.words}; or ${UK_TOTAL} for the published total`,
      },
      filter: true,
      caveats: [
        `Rows of ${UK_TOTAL} come only when asked for by that code, so that nobody adds a total to its parts.`,
      ],
    },
    {
      name: 'provider',
      title: 'Provider',
      type: 'text',
      description: 'Name of the provider as it stood in this edition',
      nullable: true,
    },
    {
      name: 'academic_year',
      title: 'Academic year',
      type: 'year',
      description: '1 August to 31 July, written 2023/24',
      nullable: false,
      filter: true,
      caveats: [
        'Which providers are in the return differs from year to year: a change in a sum over providers is partly a change of coverage.',
      ],
    },
    {
      name: 'region',
      title: 'World region',
      type: 'text',
      description: 'World region as HESA groups the countries',
      nullable: false,
      codes: WORLD_REGIONS.map((code) => ({ code, title: REGION_TITLES[code] })),
      filter: true,
      caveats: ['A region that is not here was not collected; it is not without students.'],
    },
    {
      name: 'country',
      title: 'Country',
      type: 'text',
      description: `ISO 3166-1 code of the country of permanent address, HESA's own where there is none, or ${ORIGIN_TOTALS.join(' or ')} for a published total`,
      nullable: false,
      form: {
        pattern: /^([A-Z]{2,3}|region-total|non-uk)$/,
        words: 'a country code such as FR, region-total or non-uk',
        isKnown: (code) =>
          countryByCode(code) !== null || (ORIGIN_TOTALS as readonly string[]).includes(code),
      },
      filter: true,
      caveats: [
        'region-total and non-uk are totals published by HESA, not to be added to the countries; non-uk stands in every region of a provider and year, and is the same number of students each time.',
      ],
    },
    {
      name: 'country_name',
      title: 'Country name',
      type: 'text',
      description: 'Name of the country, or of what the total is of',
      nullable: true,
    },
    {
      name: 'kind',
      title: 'Kind',
      type: 'text',
      description: 'What the row counts',
      nullable: false,
      codes: ORIGIN_KINDS,
    },
    {
      name: 'students',
      title: 'Students',
      type: 'integer',
      unit: 'students, rounded to the nearest 5',
      description: 'Students enrolled, first years and later years, all levels and modes of study',
      nullable: false,
      caveats: [
        'Rounded by HESA to the nearest 5, with 0, 1 and 2 as 0: each figure may be off by 2, and parts need not add up to their total.',
      ],
    },
  ],
  key: ['academic_year', 'region', 'country', 'ukprn'],
  partition: 'academic_year region',
  headline: 'students',
  wide: {
    keep: ['ukprn', 'provider', 'academic_year', 'region'],
    across: 'country',
    value: 'students',
  },
  madeFrom: ['origin', 'institutions'],
  publisher: { name: 'HESA (Jisc)', url: 'https://www.hesa.ac.uk/' },
  sources: [
    {
      title: 'Non-UK students by provider and country of permanent address (DT051 Table 28)',
      url: 'https://www.hesa.ac.uk/data-and-analysis/students/table-28',
    },
  ],
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  places: 'Countries of the world regions collected',
  coverage:
    'Every provider with students from outside the UK in the HESA return of each academic year, in the world regions that were collected: so far the European Union and other Europe.',
  caveats: [
    'A provider without any student from outside the UK in a year has no rows of that year.',
    'HESA revises earlier years: each edition keeps what was published then.',
    'Countries are grouped as HESA groups them in the release, whatever they belonged to in that year.',
    'Providers that merge keep their own series up to the merger; no series are added together.',
  ],
  citation: (edition) =>
    `HESA (Jisc), Student record, DT051 Table 28, CC BY 4.0, as given by We Are International Atlas, Students by provider and country, edition ${edition.number} (${yearOf(edition.published_at)}).`,
};
