/**
 * The public codes of the figures: stable names that appear in the database, the API, the
 * downloads and the addresses of pages alike. Adding a code is safe; changing one breaks links.
 */

/** Where students lived before they came to study ("permanent address", once "domicile"), as the columns of HESA DT051 Table 1. `uk`, `non-uk` and `total` are published totals, never sums of ours. */
export const ORIGINS = [
  'england',
  'scotland',
  'wales',
  'northern-ireland',
  'other-uk',
  'uk',
  'eu',
  'non-eu',
  'non-uk',
  'not-known',
  'total',
] as const;
export type Origin = (typeof ORIGINS)[number];

/** The four nations a provider can belong to. */
export const NATIONS = ['england', 'scotland', 'wales', 'northern-ireland'] as const;
export type Nation = (typeof NATIONS)[number];

/** What the evidence shows of an organisation. A provider with no evidence at all is `none-found`, never "does not support". */
export const STATUSES = ['founder', 'backer', 'took-part', 'none-found'] as const;
export type Status = (typeof STATUSES)[number];

/** What kind of body an organisation is. */
export const ORGANISATION_TYPES = [
  'university',
  'students-union',
  'sector-body',
  'government',
  'business',
] as const;
export type OrganisationType = (typeof ORGANISATION_TYPES)[number];

/** What a page says an organisation did. */
export const RELATIONS = ['founder', 'supporter', 'partner', 'pledge', 'event'] as const;
export type Relation = (typeof RELATIONS)[number];

/** How much weight a page carries: `first-party` the body, the campaign or a founder says it; `reported` the press or a third party; `recalled` a founder's memoir years later; `weak` one person or a reprint, not an institutional act. */
export const STRENGTHS = ['first-party', 'reported', 'recalled', 'weak'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** Why an institution is called what it is called here. */
export const ALIAS_KINDS = ['hesa', 'trading', 'former', 'spelling'] as const;
export type AliasKind = (typeof ALIAS_KINDS)[number];

/** Code under which the published total of a HESA table is kept: it stands beside the providers' UKPRNs, and comes only when asked for. */
export const UK_TOTAL = 'UK';

/** How HESA groups the world outside the UK: Table 28 comes in one file per group and year. */
export const WORLD_REGIONS = [
  'european-union',
  'other-europe',
  'africa',
  'asia',
  'australasia',
  'middle-east',
  'north-america',
  'south-america',
  'not-known',
] as const;
export type WorldRegion = (typeof WORLD_REGIONS)[number];

/** Columns of Table 28 that are no country: the total of the file's own region, and all students from outside the UK. Both are published, neither is a sum of ours. */
export const ORIGIN_TOTALS = ['region-total', 'non-uk'] as const;

/** Heads of tuition-fee income, as the columns of HESA finance Table 6. Totals are published ones. */
export const FEE_ITEMS = [
  'home',
  'rest-of-uk',
  'uk',
  'eu',
  'uk-and-eu',
  'non-eu',
  'he-course-fees',
  'research-training-grants',
  'non-credit-bearing',
  'further-education',
  'total',
  'contracted-out',
] as const;
export type FeeItem = (typeof FEE_ITEMS)[number];

/** What a confirmation of acceptance for studies was used for, as the Home Office writes it; `unknown` where it does not say. */
export const VISA_APPLICATIONS = ['visa', 'extension', 'unknown'] as const;
export type VisaApplication = (typeof VISA_APPLICATIONS)[number];

/** Groups of sponsoring institutions, in rows by nationality: higher education, and all the others together. */
export const VISA_GROUPS = ['higher-education', 'all-other'] as const;
export type VisaGroup = (typeof VISA_GROUPS)[number];

/** Kinds of sponsoring institutions, in rows of all nationalities. */
export const VISA_KINDS = [
  'russell-group',
  'other-universities',
  'tertiary-or-further-education',
  'english-language-school',
  'independent-school',
  'other',
] as const;
export type VisaKind = (typeof VISA_KINDS)[number];

/** Nationality in rows by kind of institution, which are not told apart by nationality. */
export const ALL_NATIONALITIES = 'all';

/** Groups of universities that speak for their members. */
export const MISSION_GROUPS = [
  'russell-group',
  'university-alliance',
  'million-plus',
  'guild-he',
  'cathedrals-group',
] as const;
export type MissionGroup = (typeof MISSION_GROUPS)[number];

/** What came of looking at an evidence page. `robots`: its robots.txt asks us not to look; `refused`: the guard did not let the request out. */
export const CHECK_OUTCOMES = [
  'named',
  'not-named',
  'gone',
  'failed',
  'timed-out',
  'too-large',
  'not-text',
  'robots',
  'refused',
] as const;
export type CheckOutcome = (typeof CHECK_OUTCOMES)[number];

/** Datasets that are publishers' figures, each of a release; the others are lists that are kept. */
const FIGURES = [
  'enrolment',
  'origin',
  'origin-by-nation',
  'fee-income',
  'visas',
  'transnational',
] as const;

/** The datasets that exist, in the order in which they are listed. */
export const DATASET_IDS = ['institutions', 'campuses', ...FIGURES, 'backers', 'evidence'] as const;
export type DatasetId = (typeof DATASET_IDS)[number];

/** As `FIGURES`, for those who ask of any dataset. */
export const FIGURE_DATASETS: readonly DatasetId[] = FIGURES;
