/** Words for codes, as the pages say them. */
import type { MissionGroup, Nation, Status } from '../../../data/codes.ts';
import type { Size } from './size.ts';
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
  'local-areas': 'Local areas',
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
  founder: 'Founders',
  backer: 'Backers',
  'took-part': 'Took part',
  'none-found': 'None found',
};

/** What the providers that a filter shows are called. */
export const FILTERED: Readonly<Record<StatusFilter, string>> = {
  everyone: 'provider',
  founder: 'founder of the campaign',
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

/** Mission groups, as they stand alone. */
export const GROUP_NAMES: Readonly<Record<MissionGroup, string>> = {
  'russell-group': 'Russell Group',
  'university-alliance': 'University Alliance',
  'million-plus': 'MillionPlus',
  'guild-he': 'GuildHE',
  'cathedrals-group': 'Cathedrals Group',
};

/** A mission group as it stands in a sentence: `the Russell Group`. */
export function groupName(group: MissionGroup): string {
  return `${GROUP_NAMES[group].endsWith('Group') ? 'the ' : ''}${GROUP_NAMES[group]}`;
}

/** Bands of size, by all students of a provider. */
export const SIZE_NAMES: Readonly<Record<Size, string>> = {
  small: 'fewer than 1,000 students',
  medium: '1,000 to 9,999 students',
  large: '10,000 to 19,999 students',
  'very-large': '20,000 students or more',
};

/** A region as it stands in a sentence: `the South East`, `London`. */
export function regionName(name: string): string {
  return /^(North|South) (East|West)$|Midlands$|^East of/.test(name) ? `the ${name}` : name;
}
