/** Years of one provider, for tests. */
import type { ProviderYear } from '../../../../../workers/api/shapes/institution.ts';

/** A year with those counts; a year that it is not in where none are given. */
export function year(
  academic_year: string,
  counts: Partial<Omit<ProviderYear, 'academic_year' | 'returned'>> | null,
): ProviderYear {
  return {
    academic_year,
    returned: counts !== null,
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
    ...counts,
  };
}
