/** Codes and columns that several datasets share, so that they mean the same in each. */
import { NATIONS, STATUSES, UK_TOTAL, type Nation, type Status } from '../codes.ts';
import type { Code, CodeForm, Column } from './types.ts';

export const UKPRN_FORM: CodeForm = {
  pattern: /^1\d{7}$/,
  words: 'a UKPRN: eight digits, the first of them 1',
};

export const ORGANISATION_FORM: CodeForm = {
  pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  words: 'an organisation, in lower-case letters, digits and hyphens',
};

const NATION_TITLES: Record<Nation, string> = {
  england: 'England',
  scotland: 'Scotland',
  wales: 'Wales',
  'northern-ireland': 'Northern Ireland',
};

export const NATION_CODES: readonly Code[] = NATIONS.map((code) => ({
  code,
  title: NATION_TITLES[code],
}));

const STATUS_TITLES: Record<Status, string> = {
  founder: 'Founded the campaign',
  backer: 'Backs the campaign: supports it, is its partner or has pledged',
  'took-part': 'Took part: in an event, or on weak evidence alone',
  'none-found': 'No evidence found, which is not to say that it does not support the campaign',
};

export const STATUS_CODES: readonly Code[] = STATUSES.map((code) => ({
  code,
  title: STATUS_TITLES[code],
}));

/** Licence of what the Atlas itself compiled. */
export const OWN_LICENCE = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

export const ATLAS = { name: 'We Are International Atlas', url: null } as const;

/** The organisation column of `backers` and `evidence`. */
export const ORGANISATION_COLUMN: Column = {
  name: 'organisation',
  title: 'Organisation',
  type: 'text',
  description: 'Stable id of the organisation, made from its name',
  nullable: false,
  form: ORGANISATION_FORM,
  filter: true,
};

/** The UKPRN column of datasets that hold published totals too. */
export const UKPRN_OR_TOTAL_COLUMN: Column = {
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
};

/** `yyyy` of an ISO time, for citations. */
export function yearOf(time: string): string {
  return time.slice(0, 4);
}
