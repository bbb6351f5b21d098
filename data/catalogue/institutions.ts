/** The providers: names, places, websites. */
import { MISSION_GROUPS } from '../codes.ts';
import { REGIONS } from '../geography/regions.ts';
import { NATION_CODES, ATLAS, STATUS_CODES, UKPRN_FORM, yearOf } from './shared-columns.ts';
import type { Dataset } from './types.ts';

export const institutions: Dataset = {
  id: 'institutions',
  title: 'Institutions',
  description:
    'Every UK higher education provider that was ever in the figures: its name, main site, website and what was found of its part in the campaign.',
  row: 'One provider',
  columns: [
    {
      name: 'ukprn',
      title: 'UKPRN',
      type: 'text',
      description: 'UK Provider Reference Number',
      nullable: false,
      form: UKPRN_FORM,
      filter: true,
    },
    {
      name: 'name',
      title: 'Name',
      type: 'text',
      description: 'Name in current use',
      nullable: false,
    },
    {
      name: 'slug',
      title: 'Address',
      type: 'text',
      description: "Last part of the address of the institution's page",
      nullable: false,
    },
    {
      name: 'nation',
      title: 'Nation',
      type: 'text',
      description: 'Nation of the main site',
      nullable: true,
      codes: NATION_CODES,
      filter: true,
    },
    {
      name: 'region',
      title: 'Region',
      type: 'text',
      description: 'ONS code of the English region, or of Wales, Scotland or Northern Ireland',
      nullable: true,
      codes: REGIONS.map(({ code, name }) => ({ code, title: name })),
      filter: true,
    },
    {
      name: 'local_authority',
      title: 'Local authority',
      type: 'text',
      description: 'ONS code of the local authority district of 2023 in which the main site stands',
      nullable: true,
      form: {
        pattern: /^[ENSW]\d{8}$/,
        words: 'an ONS code of a local authority: E, N, S or W and eight digits',
      },
      filter: true,
    },
    {
      name: 'town',
      title: 'Town',
      type: 'text',
      description: 'Town of the main site',
      nullable: true,
    },
    {
      name: 'latitude',
      title: 'Latitude',
      type: 'number',
      unit: 'degrees, WGS 84',
      description: 'Latitude of the main site',
      nullable: true,
      caveats: ['One point stands for all sites, even where a provider teaches in many places.'],
    },
    {
      name: 'longitude',
      title: 'Longitude',
      type: 'number',
      unit: 'degrees, WGS 84',
      description: 'Longitude of the main site',
      nullable: true,
      caveats: ['One point stands for all sites, even where a provider teaches in many places.'],
    },
    {
      name: 'website',
      title: 'Website',
      type: 'text',
      description: 'Address of its website',
      nullable: true,
    },
    {
      name: 'domain',
      title: 'Domain',
      type: 'text',
      description: 'Registered domain of the website',
      nullable: true,
    },
    {
      name: 'successor',
      title: 'Successor',
      type: 'text',
      description: 'UKPRN of the provider that it became part of, or went on as',
      nullable: true,
    },
    {
      name: 'mission_groups',
      title: 'Mission groups',
      type: 'text',
      description: `Codes of the mission groups that it belongs to, a semicolon between them: ${MISSION_GROUPS.join(', ')}`,
      nullable: true,
      caveats: ['As a public list of 2026 has them; empty where that list names no group.'],
    },
    {
      name: 'status',
      title: 'Part in the campaign',
      type: 'text',
      description: 'What the evidence shows of its part in #WeAreInternational',
      nullable: true,
      codes: STATUS_CODES,
      filter: true,
      caveats: [
        'Empty in editions from before any evidence was published.',
        'It follows the dataset backers: what changed in it is told among the changes of backers, not among those of institutions.',
        "Derived from pages found so far; the campaign's own list of supporters is lost, so a gap says nothing.",
      ],
    },
  ],
  key: ['ukprn'],
  partition: 'all',
  headline: 'name',
  madeFrom: ['institutions', 'backers'],
  publisher: ATLAS,
  sources: [
    {
      title: 'HESA, Unistats and Discover Uni',
      url: 'https://www.hesa.ac.uk/support/tools-and-downloads/unistats',
    },
    { title: 'Learning providers of data.ac.uk', url: 'https://learning-provider.data.ac.uk/' },
    { title: 'ONS Open Geography', url: 'https://geoportal.statistics.gov.uk/' },
  ],
  licence: { name: 'Facts alone, some from files that state no licence', url: null },
  places: 'Providers in the UK',
  coverage:
    'Providers in any HESA student return that the Atlas holds, closed and merged ones too.',
  caveats: [
    'A provider whose main site is not known is listed without coordinates.',
    'The column status follows the dataset backers; lists of changes tell of it there, not here.',
  ],
  citation: (edition) =>
    `We Are International Atlas, Institutions, edition ${edition.number} (${yearOf(edition.published_at)}).`,
};
