/** Organisations with evidence of a part in the campaign. */
import { ORGANISATION_TYPES, type OrganisationType } from '../codes.ts';
import {
  ATLAS,
  NATION_CODES,
  ORGANISATION_COLUMN,
  OWN_LICENCE,
  STATUS_CODES,
  UKPRN_FORM,
  yearOf,
} from './shared-columns.ts';
import type { Dataset } from './types.ts';

const TYPE_TITLES: Record<OrganisationType, string> = {
  university: 'University or college',
  'students-union': "Students' union",
  'sector-body': 'Sector body',
  government: 'Government',
  business: 'Business',
};

export const backers: Dataset = {
  id: 'backers',
  title: 'Backers of the campaign',
  description:
    'Organisations with evidence of a part in #WeAreInternational, and the status that follows from that evidence.',
  row: 'One organisation',
  columns: [
    ORGANISATION_COLUMN,
    {
      name: 'name',
      title: 'Name',
      type: 'text',
      description: 'Name of the organisation',
      nullable: false,
    },
    {
      name: 'type',
      title: 'Type',
      type: 'text',
      description: 'What kind of body it is',
      nullable: false,
      codes: ORGANISATION_TYPES.map((code) => ({ code, title: TYPE_TITLES[code] })),
      filter: true,
    },
    {
      name: 'place',
      title: 'Place',
      type: 'text',
      description: 'Town of its head office or main site',
      nullable: true,
    },
    {
      name: 'nation',
      title: 'Nation',
      type: 'text',
      description: 'Nation it belongs to, or uk-wide',
      nullable: false,
      codes: [...NATION_CODES, { code: 'uk-wide', title: 'The whole UK' }],
      filter: true,
    },
    {
      name: 'ukprn',
      title: 'UKPRN',
      type: 'text',
      description: 'UK Provider Reference Number, where the organisation is a provider',
      nullable: true,
      form: UKPRN_FORM,
      filter: true,
    },
    {
      name: 'status',
      title: 'Status',
      type: 'text',
      description: 'What its evidence shows; derived, never typed in',
      nullable: false,
      codes: STATUS_CODES.filter(({ code }) => code !== 'none-found'),
      filter: true,
    },
    {
      name: 'evidence_pages',
      title: 'Pages of evidence',
      type: 'integer',
      unit: 'pages',
      description: 'How many pages name it in connection with the campaign',
      nullable: false,
    },
    {
      name: 'first_evidence',
      title: 'First evidence',
      type: 'date',
      description: 'Earliest date of its evidence, stated or inferred',
      nullable: true,
    },
    {
      name: 'latest_evidence',
      title: 'Latest evidence',
      type: 'date',
      description: 'Latest date of its evidence, stated or inferred',
      nullable: true,
    },
  ],
  key: ['organisation'],
  partition: 'all',
  headline: 'status',
  madeFrom: ['backers'],
  publisher: ATLAS,
  sources: [],
  licence: OWN_LICENCE,
  places: 'Organisations in the UK',
  coverage:
    "A sample of surviving public pages, not a roll: the campaign's own list of its supporters, said to be more than 160, was not found.",
  caveats: ['The number of organisations here is not the size of the campaign.'],
  citation: (edition) =>
    `We Are International Atlas, Backers of the campaign, edition ${edition.number} (${yearOf(edition.published_at)}).`,
};
