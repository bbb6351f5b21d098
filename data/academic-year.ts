/**
 * Academic years: written `2023/24` in data and on pages, `2023-24` where a slash would need
 * escaping (addresses). Both forms are accepted, the first is the one we give back.
 */

/** An academic year as we write it, e.g. `2023/24`. */
export type AcademicYear = `${number}/${number}`;

const FORM = /^(\d{4})[/-](\d{2})$/;

/** Reads `2023/24` or `2023-24`; null for anything else, a wrong second half (`2023/25`) included. */
export function parseAcademicYear(text: string): AcademicYear | null {
  const match = FORM.exec(text.trim());
  if (!match) return null;
  const start = Number(match[1]);
  const end = match[2];
  if (String((start + 1) % 100).padStart(2, '0') !== end) return null;
  return `${match[1]}/${end}` as AcademicYear;
}

/** The academic year in address form: `2023-24`. */
export function yearForAddress(year: string): string {
  return year.replace('/', '-');
}

/** The academic year in short form for chart axes: `23/24`. */
export function shortYear(year: string): string {
  return year.slice(2);
}
