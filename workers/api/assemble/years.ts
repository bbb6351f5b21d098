/** Counts as one entry an academic year, all groups of origin side by side. */
import type { Origin } from '../../../data/codes.ts';
import type { ProviderYear } from '../shapes/institution.ts';

interface Count {
  academicYear: string;
  origin: Origin;
  students: number;
}

const FIELDS: Record<Origin, Exclude<keyof ProviderYear, 'academic_year' | 'returned'>> = {
  england: 'england',
  scotland: 'scotland',
  wales: 'wales',
  'northern-ireland': 'northern_ireland',
  'other-uk': 'other_uk',
  uk: 'uk',
  eu: 'eu',
  'non-eu': 'non_eu',
  'non-uk': 'non_uk',
  'not-known': 'not_known',
  total: 'total',
};

function emptyYear(academic_year: string): ProviderYear {
  return {
    academic_year,
    returned: false,
    england: null,
    scotland: null,
    wales: null,
    northern_ireland: null,
    other_uk: null,
    uk: null,
    eu: null,
    non_eu: null,
    non_uk: null,
    not_known: null,
    total: null,
  };
}

/** One entry for each of `years`; a year without counts is one in which the provider is not in the return, and keeps nulls. */
export function providerYears(years: readonly string[], counts: readonly Count[]): ProviderYear[] {
  const byYear = Map.groupBy(counts, ({ academicYear }) => academicYear);
  return years.map((year) => {
    const entry = emptyYear(year);
    for (const { origin, students } of byYear.get(year) ?? []) {
      entry.returned = true;
      entry[FIELDS[origin]] = students;
    }
    return entry;
  });
}
