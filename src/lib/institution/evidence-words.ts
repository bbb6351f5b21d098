/** Evidence in words: when, what it says, and how much it weighs. */

import type { Relation, Status, Strength } from '../../../data/codes.ts';
import { dateInWords } from '../page/edition.ts';

/** What is said of a page depends on this of it. */
interface Page {
  readonly url: string;
  readonly relation: Relation;
  readonly strength: Strength;
  readonly stated_date: string | null;
  readonly inferred_year: number | null;
}
type Dated = Pick<Page, 'stated_date' | 'inferred_year'>;

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
export function weightOf({ relation, strength }: Pick<Page, 'relation' | 'strength'>): string {
  return `${RELATIONS[relation]}, ${STRENGTHS[strength]}`;
}

/** The date that the page states, else the year that other evidence gives, else none. */
export function whenOf({ stated_date, inferred_year }: Dated): string {
  if (stated_date) return dateInWords(stated_date);
  return inferred_year === null ? 'No date' : String(inferred_year);
}

/** What is said of the pages before they are listed: how many, whose, and what a hollow or missing dot means, where there is one. */
export function pagesInWords(pages: readonly (Dated & Pick<Page, 'strength'>)[]): string {
  const own = pages.filter(({ strength }) => strength === 'first-party').length;
  const one = own === 1 ? 'One page, first-party.' : 'One page, not first-party.';
  const those = own === 0 ? 'none' : own === pages.length ? 'all' : String(own);
  return [
    pages.length === 1 ? one : `${pages.length} pages, ${those} of them first-party.`,
    pages.some(isInferred) ? 'Hollow dot: the year is inferred, not stated on the page.' : '',
    pages.some(isUndated) ? 'No dot: no date is known.' : '',
    'Summaries are ours; nothing is quoted.',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The page states no date; other evidence gives its year. */
export function isInferred({ stated_date, inferred_year }: Dated): boolean {
  return stated_date === null && inferred_year !== null;
}

/** Nothing gives a date. */
export function isUndated({ stated_date, inferred_year }: Dated): boolean {
  return stated_date === null && inferred_year === null;
}

/** For sorting pages: by date, as exactly as it is known, those without one last; then by address. */
export function newestFirst(one: Dated & Pick<Page, 'url'>, other: typeof one): number {
  const [a, b] = [one, other].map(
    ({ stated_date, inferred_year }) => stated_date ?? String(inferred_year ?? ''),
  );
  if (a !== b) return (a ?? '') < (b ?? '') ? 1 : -1;
  return one.url < other.url ? -1 : 1;
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
