/** Evidence in words: when, what it says, and how much it weighs. */
import type { Evidence } from '../../../workers/api/shapes/institution.ts';
import type { Relation, Status, Strength } from '../../../data/codes.ts';
import { dateInWords } from '../page/edition.ts';

const RELATIONS: Readonly<Record<Relation, string>> = {
  founder: 'Founder',
  supporter: 'Supporter',
  partner: 'Partner',
  pledge: 'Pledge',
  event: 'Event',
};

const STRENGTHS: Readonly<Record<Strength, string>> = {
  'first-party': 'first-party page',
  reported: 'reported by others',
  recalled: 'recalled years later',
  weak: 'weak evidence',
};

/** `Supporter, first-party page`. */
export function weightOf({ relation, strength }: Evidence): string {
  return `${RELATIONS[relation]}, ${STRENGTHS[strength]}`;
}

/** The date that the page states, else the year that other evidence gives, else none. */
export function whenOf({ stated_date, inferred_year }: Evidence): string {
  if (stated_date) return dateInWords(stated_date);
  return inferred_year === null ? 'No date' : String(inferred_year);
}

/** Title of the evidence section. */
export const EVIDENCE_TITLES: Readonly<Record<Status, string>> = {
  founder: 'Evidence that it founded and backs the campaign',
  backer: 'Evidence that it backs the campaign',
  'took-part': 'Evidence that it took part',
  'none-found': 'No evidence found (yet)',
};

/** Status line under the name. */
export const STATUS_LINES: Readonly<Record<Status, string>> = {
  founder: 'We Are International founder and backer',
  backer: 'We Are International backer',
  'took-part': 'Took part in an event, or weak evidence only',
  'none-found': 'No evidence found (yet) that it backs We Are International',
};

/** `29 pages of evidence, 2014 to 26 September 2023`. */
export function extentOf(pages: number, first: string | null, latest: string | null): string {
  const count = `${pages} ${pages === 1 ? 'page' : 'pages'} of evidence`;
  if (!first || !latest) return count;
  return first === latest
    ? `${count}, ${dateInWords(first)}`
    : `${count}, ${dateInWords(first)} to ${dateInWords(latest)}`;
}
