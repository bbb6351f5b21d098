/** Words for codes, as the pages say them. */
import type { Nation, Status } from '../../../data/codes.ts';
import type { Layer, Measure, StatusFilter } from './state.ts';

export const NATION_NAMES: Readonly<Record<Nation, string>> = {
  england: 'England',
  scotland: 'Scotland',
  wales: 'Wales',
  'northern-ireland': 'Northern Ireland',
};

export const LAYER_NAMES: Readonly<Record<Layer, string>> = {
  places: 'Places',
  regions: 'Regions',
};

export const MEASURE_NAMES: Readonly<Record<Measure, string>> = {
  students: 'International students',
  share: 'Share of all students',
  change: 'Change since a year',
  eu: 'From the EU',
  'non-eu': 'From outside the EU',
  fees: 'Fees from outside the UK',
};

/** What the table's column of a measure is called. */
export const MEASURE_COLUMNS: Readonly<Record<Measure, string>> = {
  students: 'Students',
  share: 'Share',
  change: 'Change',
  eu: 'EU',
  'non-eu': 'Non-EU',
  fees: 'Fees',
};

/** What a status filter is called on its button. */
export const FILTER_NAMES: Readonly<Record<StatusFilter, string>> = {
  everyone: 'Everyone',
  backer: 'Backers',
  'took-part': 'Took part',
  'none-found': 'None found',
};

/** What the providers that a filter shows are called. */
export const FILTERED: Readonly<Record<StatusFilter, string>> = {
  everyone: 'provider',
  backer: 'backer',
  'took-part': 'provider that took part in an event, or left weak evidence only,',
  'none-found': 'provider with no evidence found (yet)',
};

/** A status in a few words, as spoken and written beside a provider's name. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  founder: 'founder and backer',
  backer: 'backer',
  'took-part': 'took part in an event, or weak evidence only',
  'none-found': 'no evidence found',
};
