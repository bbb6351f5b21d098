/** The stretches of the enrolment key (academic year, origin, provider) that follow a given key. */
import type { Key } from './page.ts';

export interface EnrolmentRange {
  years: readonly string[];
  origins: readonly string[];
  /** Providers after this one. */
  above: string;
}

/**
 * What is left of `years` × `origins` after a key, in the order of the key: the rest of its own
 * year and origin, the later origins of its year, the later years. Each is one search along the
 * key in which nothing that was already given is read again.
 */
export function enrolmentRanges(
  years: readonly string[],
  origins: readonly string[],
  after: Key | null,
): EnrolmentRange[] {
  const [year = '', origin = '', ukprn = ''] = after ?? [];
  const ranges = [
    {
      years: years.filter((each) => each === year),
      origins: origins.filter((each) => each === origin),
      above: ukprn,
    },
    {
      years: years.filter((each) => each === year),
      origins: origins.filter((each) => each > origin),
      above: '',
    },
    { years: years.filter((each) => each > year), origins, above: '' },
  ];
  return ranges.filter((range) => range.years.length > 0 && range.origins.length > 0);
}
