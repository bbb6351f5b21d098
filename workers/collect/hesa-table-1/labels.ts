/** How HESA writes the columns and filters of Table 1, in every release seen since 2020. */
import type { Origin } from '../../../data/codes.ts';

/** Columns, trimmed, and what they are called here. The EU column said "Other" while the UK was a member. */
export const ORIGIN_COLUMNS: ReadonlyMap<string, Origin> = new Map([
  ['England', 'england'],
  ['Scotland', 'scotland'],
  ['Wales', 'wales'],
  ['Northern Ireland', 'northern-ireland'],
  ['Other UK', 'other-uk'],
  ['Total UK', 'uk'],
  ['Other European Union', 'eu'],
  ['European Union', 'eu'],
  ['Non-European Union', 'non-eu'],
  ['Total Non-UK', 'non-uk'],
  ['Not known', 'not-known'],
  ['Total', 'total'],
]);

/** The second column of the header, the provider's name. */
export const PROVIDER_COLUMNS: readonly string[] = ['HE provider', 'HE Provider'];

/** Filters besides the academic year; the third was renamed. */
export const FILTERS: readonly string[] = [
  'Country of HE provider',
  'Region of HE provider',
  'First year marker',
  'Entrant marker',
  'Level of study',
  'Mode of study',
];

/** Table 1 is published by other characteristics too. Their columns tell which; `Total` is in all. */
export const OTHER_CHARACTERISTICS: readonly { name: string; columns: readonly string[] }[] = [
  { name: 'sex', columns: ['Female', 'Male', 'Other', 'Unknown', 'Not known'] },
  {
    name: 'age group',
    columns: ['20 and under', '21-24 years', '25-29 years', '30 years and over', 'Age unknown'],
  },
  {
    name: 'disability',
    columns: ['Known to have a disability', 'No known disability'],
  },
  {
    name: 'ethnicity',
    columns: ['White', 'Black', 'Asian', 'Mixed', 'Other', 'Not known'],
  },
];
