/** The places where providers teach. */
import { ATLAS, UKPRN_FORM, yearOf } from './shared-columns.ts';
import type { Dataset } from './types.ts';

export const campuses: Dataset = {
  id: 'campuses',
  title: 'Campuses',
  description:
    'The places where each provider teaches, its main site among them, as Discover Uni lists them.',
  row: 'One place of one provider',
  columns: [
    {
      name: 'ukprn',
      title: 'UKPRN',
      type: 'text',
      description: 'UK Provider Reference Number of the provider that teaches there',
      nullable: false,
      form: UKPRN_FORM,
      filter: true,
    },
    {
      name: 'campus',
      title: 'Campus',
      type: 'text',
      description: 'Id of the place, made from its name and unique within the provider',
      nullable: false,
    },
    {
      name: 'name',
      title: 'Name',
      type: 'text',
      description: 'Name of the place in English',
      nullable: false,
    },
    {
      name: 'latitude',
      title: 'Latitude',
      type: 'number',
      unit: 'degrees, WGS 84',
      description: 'Latitude of the place',
      nullable: false,
    },
    {
      name: 'longitude',
      title: 'Longitude',
      type: 'number',
      unit: 'degrees, WGS 84',
      description: 'Longitude of the place',
      nullable: false,
    },
    {
      name: 'local_authority',
      title: 'Local authority',
      type: 'text',
      description: 'ONS code of the local authority district of 2023 in which the place lies',
      nullable: true,
      form: {
        pattern: /^[ENSW]\d{8}$/,
        words: 'an ONS code of a local authority: E, N, S or W and eight digits',
      },
      filter: true,
      caveats: ['Worked out from the position; empty outside the United Kingdom.'],
    },
  ],
  key: ['ukprn', 'campus'],
  partition: 'all',
  headline: 'name',
  madeFrom: ['campuses'],
  publisher: ATLAS,
  sources: [
    {
      title: 'HESA, Unistats and Discover Uni',
      url: 'https://www.hesa.ac.uk/support/tools-and-downloads/unistats',
    },
  ],
  licence: { name: 'Facts alone, from files that state no licence', url: null },
  places: 'Places in the UK',
  coverage:
    'Places in a copy of the Discover Uni locations of 2024, of providers that the Atlas lists.',
  caveats: [
    'Places of partners are left out, except where a provider has no place of its own in the file.',
    'A provider that is not in the file has no row: that does not say that it teaches nowhere.',
    'Enrolment is not published by campus: no figure belongs to one.',
  ],
  citation: (edition) =>
    `We Are International Atlas, Campuses, edition ${edition.number} (${yearOf(edition.published_at)}).`,
};
