/** Editions in words. */
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
