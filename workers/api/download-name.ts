/** What a download is called on the reader's disk. */
import type { Filters } from '../../data/queries/page.ts';

/** Letters, figures and hyphens: safe in a header and on any disk. */
function safe(value: string): string {
  return value
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * `enrolment-edition-4.csv`; of a selection `enrolment-2023-24-edition-4.csv`, with each filter that
 * has one value, or `enrolment-selection-edition-4.csv` where each has more.
 */
export function downloadName(
  dataset: string,
  edition: number,
  filters: Filters,
  extension: string,
): string {
  const given = Object.values(filters).filter((values) => values !== undefined);
  const single = given.flatMap((values) => (values.length === 1 ? values.map(safe) : []));
  const several = given.length > 0 && single.length === 0 ? ['selection'] : [];
  return [dataset, ...single, ...several, 'edition', edition].join('-') + `.${extension}`;
}
