/** Editions in words. */
import type { DatasetSummary } from '../../../workers/api/shapes/datasets.ts';
import type { Edition, Released } from '../../../workers/api/shapes/common.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date given as exactly as is known: `2025` → 2025, `2025-08` → August 2025, `2025-08-07` → 7 August 2025. Anything else comes back as it is. */
export function dateInWords(date: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!match) return date;
  const [, year, month, day] = match;
  const name = month ? MONTHS[Number(month) - 1] : undefined;
  return [day && name ? String(Number(day)) : null, name, year].filter(Boolean).join(' ');
}

/** Month and year of a moment in ISO 8601. */
export function releasedInWords(moment: string): string {
  return dateInWords(moment.slice(0, 7));
}

/** `published 2025`: when the publisher released figures, as exactly as is known; `not dated` where it is not. */
export function releaseOf(released: string | null): string {
  return released === null ? 'not dated' : `published ${dateInWords(released)}`;
}

/** What the head of every page says of the edition that it shows: the release of the students in it, where the page knows it. */
export function editionLabel(edition: Edition, released: Released | undefined): string {
  return released?.enrolment
    ? `HESA, ${releaseOf(released.enrolment)}; edition ${edition.number}`
    : `Edition ${edition.number}, ${releasedInWords(edition.published_at)}`;
}

/** When an edition's students and evidence were released, for a page that has its datasets. */
export function releasedIn(datasets: readonly Pick<DatasetSummary, 'id' | 'released'>[]): Released {
  const of = (id: DatasetSummary['id']) =>
    datasets.find((dataset) => dataset.id === id)?.released ?? null;
  return { enrolment: of('enrolment'), backers: of('backers') };
}
