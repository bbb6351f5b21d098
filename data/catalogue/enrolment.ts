/** Students by provider, academic year and where they came from. */
import { ORIGINS, type Origin } from '../codes.ts';
import { UKPRN_OR_TOTAL_COLUMN, yearOf } from './shared-columns.ts';
import type { Dataset } from './types.ts';

const ORIGIN_TITLES: Record<Origin, string> = {
  england: 'England',
  scotland: 'Scotland',
  wales: 'Wales',
  'northern-ireland': 'Northern Ireland',
  'other-uk': 'Other UK: Guernsey, Jersey, the Isle of Man, and the UK with no nation given',
  uk: 'All of the UK',
  eu: 'European Union',
  'non-eu': 'Outside the European Union and the UK',
  'non-uk': 'Outside the UK: EU and non-EU together',
  'not-known': 'Not known',
  total: 'All students',
};

/** Why a row has no count. Empty where it has one. */
export const ENROLMENT_STATUSES = [
  { code: 'not-in-return', title: "The provider is not in that year's return" },
  { code: 'not-collected', title: 'The Atlas has not collected that academic year' },
] as const;

export const enrolment: Dataset = {
  id: 'enrolment',
  title: 'Students by provider and origin',
  description:
    'How many students each UK higher education provider had in each academic year, by where they lived before they came to study.',
  row: 'One provider in one academic year and one group of origin',
  columns: [
    UKPRN_OR_TOTAL_COLUMN,
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
      name: 'origin',
      title: 'Origin',
      type: 'text',
      description:
        'Where students lived before they came to study: permanent address, called domicile in older releases',
      nullable: false,
      codes: ORIGINS.map((code) => ({ code, title: ORIGIN_TITLES[code] })),
      filter: true,
      caveats: [
        'The groups overlap: uk, non-uk and total are totals published by HESA, not to be added to their parts.',
        'EU means the members in that academic year as HESA counts them.',
      ],
    },
    {
      name: 'students',
      title: 'Students',
      type: 'integer',
      unit: 'students, rounded to the nearest 5',
      description: 'Students enrolled, first years and later years, all levels and modes of study',
      nullable: true,
      caveats: [
        'Rounded by HESA to the nearest 5, with 0, 1 and 2 as 0: each figure may be off by 2, and parts need not add up to their total.',
      ],
    },
    {
      name: 'status',
      title: 'Status',
      type: 'text',
      description: 'Why there is no count; empty where there is one',
      nullable: true,
      codes: ENROLMENT_STATUSES,
      caveats: ['Rows without a count are given only where providers are asked for by UKPRN.'],
    },
  ],
  key: ['academic_year', 'origin', 'ukprn'],
  partition: 'academic_year',
  headline: 'students',
  wide: { keep: ['ukprn', 'provider', 'academic_year'], across: 'origin', value: 'students' },
  madeFrom: ['enrolment', 'institutions'],
  publisher: { name: 'HESA (Jisc)', url: 'https://www.hesa.ac.uk/' },
  sources: [
    {
      title: 'HE student enrolments by provider and permanent address (DT051 Table 1)',
      url: 'https://www.hesa.ac.uk/data-and-analysis/students/table-1',
    },
  ],
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  places: 'UK nations, EU, outside the EU',
  coverage:
    'Every provider in the HESA student return of each academic year. Countries are not told apart here.',
  caveats: [
    'HESA revises earlier years: each edition keeps what was published then.',
    'Providers that merge keep their own series up to the merger; no series are added together.',
  ],
  citation: (edition) =>
    `HESA (Jisc), Student record, DT051 Table 1, CC BY 4.0, as given by We Are International Atlas, Students by provider and origin, edition ${edition.number} (${yearOf(edition.published_at)}).`,
};
