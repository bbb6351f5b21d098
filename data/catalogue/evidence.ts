/** The pages behind every status. */
import { RELATIONS, STRENGTHS, type Relation, type Strength } from '../codes.ts';
import { ATLAS, ORGANISATION_COLUMN, OWN_LICENCE, yearOf } from './shared-columns.ts';
import type { Dataset } from './types.ts';

const RELATION_TITLES: Record<Relation, string> = {
  founder: 'Founded the campaign',
  supporter: 'Supports the campaign',
  partner: 'Is a partner of the campaign',
  pledge: 'Has pledged its support',
  event: 'Took part in an event',
};

const STRENGTH_TITLES: Record<Strength, string> = {
  'first-party': 'Said by the organisation itself, the campaign or a founder',
  reported: 'Reported by the press or another third party',
  recalled: "Recalled years later in a founder's memoir",
  weak: 'One person or a reprint: not an act of the organisation',
};

export const evidence: Dataset = {
  id: 'evidence',
  title: 'Evidence of participation',
  description:
    'The public pages that show who took part in #WeAreInternational, with what each says in our words.',
  row: 'One organisation on one page',
  columns: [
    ORGANISATION_COLUMN,
    {
      name: 'written_as',
      title: 'Written as',
      type: 'text',
      description: "The organisation's name as the page writes it",
      nullable: false,
    },
    {
      name: 'url',
      title: 'Address',
      type: 'text',
      description: 'Address of the page',
      nullable: false,
      caveats: ['Pages disappear. Evidence stays listed when its page has gone.'],
    },
    {
      name: 'relation',
      title: 'Relation',
      type: 'text',
      description: 'What the page says that the organisation did',
      nullable: false,
      codes: RELATIONS.map((code) => ({ code, title: RELATION_TITLES[code] })),
      filter: true,
    },
    {
      name: 'strength',
      title: 'Strength',
      type: 'text',
      description: 'How much weight the page carries',
      nullable: false,
      codes: STRENGTHS.map((code) => ({ code, title: STRENGTH_TITLES[code] })),
      filter: true,
    },
    {
      name: 'stated_date',
      title: 'Date stated',
      type: 'date',
      description: 'The date that the page or its address states, as exactly as it does',
      nullable: true,
    },
    {
      name: 'inferred_year',
      title: 'Year inferred',
      type: 'integer',
      unit: 'year',
      description: 'The year that other evidence gives, only where the page states no date',
      nullable: true,
    },
    {
      name: 'paraphrase',
      title: 'What it says',
      type: 'text',
      description: 'What the page says, in our words',
      nullable: false,
    },
    {
      name: 'first_seen',
      title: 'First seen',
      type: 'date',
      description: 'When the page was first read for the Atlas',
      nullable: false,
    },
  ],
  key: ['organisation', 'url'],
  partition: 'all',
  headline: 'relation',
  madeFrom: ['evidence'],
  publisher: ATLAS,
  sources: [],
  licence: OWN_LICENCE,
  places: 'Organisations in the UK',
  coverage: 'Pages found among stored public copies of the web; most pages of the time are lost.',
  caveats: ['Read from stored copies whose age is unknown.'],
  citation: (edition) =>
    `We Are International Atlas, Evidence of participation, edition ${edition.number} (${yearOf(edition.published_at)}).`,
};
