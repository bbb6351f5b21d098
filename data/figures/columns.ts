/** Columns of the files in this folder that are both derived and collected, in their order. */

/** institutions.csv. */
export const INSTITUTION_COLUMNS = [
  'ukprn',
  'name',
  'nation',
  'region',
  'local_authority',
  'town',
  'latitude',
  'longitude',
  'place_source',
  'website',
  'domain',
  'successor',
] as const;

/** institution-aliases.csv. */
export const INSTITUTION_ALIAS_COLUMNS = ['ukprn', 'name', 'kind', 'used_from', 'used_to'] as const;

/** institution-groups.csv. */
export const INSTITUTION_GROUP_COLUMNS = ['ukprn', 'mission_group', 'listed'] as const;

/** campuses.csv. */
export const CAMPUS_COLUMNS = [
  'ukprn',
  'campus',
  'name',
  'latitude',
  'longitude',
  'local_authority',
] as const;

/** visas-….csv. */
export const VISA_COLUMNS = [
  'quarter',
  'application',
  'institution',
  'nationality',
  'applications',
] as const;

/** fee-income-….csv. */
export const FEE_INCOME_COLUMNS = ['academic_year', 'item', 'ukprn', 'year_end', 'amount'] as const;

/** origin-….csv. */
export const ORIGIN_COLUMNS = ['academic_year', 'region', 'country', 'ukprn', 'students'] as const;

/** origin-by-nation-….csv. */
export const ORIGIN_BY_NATION_COLUMNS = [
  'academic_year',
  'domicile',
  'nation',
  'students',
] as const;

/** transnational-….csv. */
export const TRANSNATIONAL_COLUMNS = ['academic_year', 'country', 'students'] as const;
