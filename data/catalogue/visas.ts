/** Sponsored study: visas and extensions of stay, by nationality or kind of institution, and quarter. */
import { COUNTRIES } from '../countries/index.ts';
import {
  ALL_NATIONALITIES,
  VISA_APPLICATIONS,
  VISA_GROUPS,
  VISA_KINDS,
  type VisaApplication,
  type VisaGroup,
  type VisaKind,
} from '../codes.ts';
import { yearOf } from './shared-columns.ts';
import type { Dataset } from './types.ts';

const APPLICATION_TITLES: Record<VisaApplication, string> = {
  visa: 'Visa: entry clearance, asked for from abroad',
  extension: 'Extension of stay, asked for in the UK',
  unknown: 'Not known which of the two; from 2019 Q4 to 2020 Q3 alone',
};

const INSTITUTION_TITLES: Record<VisaGroup | VisaKind, string> = {
  'higher-education': 'Higher education institutions, in rows by nationality',
  'all-other': 'All other institutions, in rows by nationality',
  'russell-group': 'Universities of the Russell Group',
  'other-universities': 'Other higher education institutions',
  'tertiary-or-further-education': 'Tertiary, further education or other colleges',
  'english-language-school': 'English language schools',
  'independent-school': 'Independent schools',
  other: 'Other institutions that are not of higher education',
};

export const visas: Dataset = {
  id: 'visas',
  title: 'Applications for sponsored study',
  description:
    'Applications to the Home Office for visas and extensions of stay for study that used the confirmation of acceptance for studies (CAS) of a sponsoring institution.',
  row: 'One quarter, type of application, and nationality in a group of institutions; or kind of institution',
  columns: [
    {
      name: 'quarter',
      title: 'Quarter',
      type: 'text',
      description: 'Quarter of the calendar year in which the confirmation was used, as 2024-Q4',
      nullable: false,
      form: { pattern: /^[12]\d{3}-Q[1-4]$/, words: 'a quarter such as 2024-Q4' },
      filter: true,
    },
    {
      name: 'application',
      title: 'Type of application',
      type: 'text',
      description: 'What the confirmation was used for',
      nullable: false,
      codes: VISA_APPLICATIONS.map((code) => ({ code, title: APPLICATION_TITLES[code] })),
      filter: true,
    },
    {
      name: 'institution',
      title: 'Institution',
      type: 'text',
      description:
        'Group of sponsoring institutions in rows by nationality, kind of institution in rows of all nationalities',
      nullable: false,
      codes: [...VISA_GROUPS, ...VISA_KINDS].map((code) => ({
        code,
        title: INSTITUTION_TITLES[code],
      })),
      filter: true,
      caveats: [
        'Groups and kinds tell the same applications twice: rows by nationality are not to be added to rows by kind.',
      ],
    },
    {
      name: 'nationality',
      title: 'Nationality',
      type: 'text',
      description: `Code of the country of nationality, or ${ALL_NATIONALITIES} in rows by kind of institution: ISO 3166-1 alpha-2, or a code of its own where ISO has none`,
      nullable: false,
      codes: [
        { code: ALL_NATIONALITIES, title: 'All nationalities, in rows by kind of institution' },
        ...COUNTRIES.map(({ code, name }) => ({ code, title: name })),
      ],
      filter: true,
      caveats: [
        'Nationality is not permanent address, by which HESA counts: the two are not to be compared head by head.',
        'Cyprus is in two parts under the codes that HESA uses, XA and XB.',
      ],
    },
    {
      name: 'applications',
      title: 'Applications',
      type: 'integer',
      unit: 'applications',
      description: 'Applications made, dependants not among them',
      nullable: false,
      caveats: [
        'Counted exactly, not rounded. Where the Home Office gives several lines under the same labels (nearly all of them of unknown type), they are added together.',
        'A combination that is not listed had no applications.',
      ],
    },
  ],
  key: ['quarter', 'application', 'institution', 'nationality'],
  partition: 'all',
  headline: 'applications',
  madeFrom: ['visas'],
  publisher: {
    name: 'Home Office',
    url: 'https://www.gov.uk/government/organisations/home-office',
  },
  sources: [
    {
      title: 'Immigration system statistics, study sponsorship (CAS_D01 and CAS_D02)',
      url: 'https://www.gov.uk/government/statistical-data-sets/immigration-system-statistics-data-tables',
    },
  ],
  licence: {
    name: 'OGL v3.0',
    url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  },
  places: 'Every nationality',
  span: ['2010', '2024'],
  coverage:
    'All quarters from 2010 Q1 to 2024 Q4; the Home Office has ended the series. Courses at every level, not only in higher education.',
  caveats: [
    'An application is not a student who came: it may be refused, and a student may apply more than once.',
  ],
  citation: (edition) =>
    `Home Office, Immigration system statistics, Study sponsorship (CAS), OGL v3.0, as given by We Are International Atlas, Applications for sponsored study, edition ${edition.number} (${yearOf(edition.published_at)}).`,
};
