/** How HESA writes the columns and filters of finance Table 6. */
import type { FeeItem } from '../../../data/codes.ts';

/** Columns of amounts and what they are called here; the last one came with 2022/23. */
export const ITEM_COLUMNS: ReadonlyMap<string, FeeItem> = new Map([
  ['Total Home fees', 'home'],
  ['Total Rest of UK fees', 'rest-of-uk'],
  ['Total UK fees', 'uk'],
  ['Total EU fees', 'eu'],
  ['Total UK and EU fees', 'uk-and-eu'],
  ['Total Non-EU fees', 'non-eu'],
  ['Total HE course fees', 'he-course-fees'],
  ['Total research training support grants', 'research-training-grants'],
  ['Non-credit bearing course fees', 'non-credit-bearing'],
  ['FE course fees', 'further-education'],
  ['Total tuition fees and education contracts', 'total'],
  ['Of which: Net fee income relating to contracted out activity', 'contracted-out'],
]);

/** Items that some years do not have. */
export const OPTIONAL_ITEMS: readonly FeeItem[] = ['contracted-out'];

/** The columns before those of amounts. */
export const LEADING_COLUMNS: readonly (readonly string[])[] = [
  ['UKPRN'],
  ['HE Provider', 'HE provider'],
  ['Financial Year End'],
];

export const FILTERS: readonly string[] = [
  'Country of HE provider',
  'Region of HE provider',
  'Source of fee',
  'Financial Year End',
];

/** What a filter says that leaves nothing out, where that is not `All`. */
export const WHOLE = { 'Source of fee': 'Total' } as const;

/** Amounts are thousands of pounds; under any other unit they would be wrong by a factor. */
export const UNIT = '(£000s)';
