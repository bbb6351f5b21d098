/** How the Home Office writes the columns and labels of CAS_D01 and CAS_D02. */
import type { VisaApplication, VisaGroup, VisaKind } from '../../../data/codes.ts';

export type CasTable = 'by-kind' | 'by-nationality';

/** Columns in their order; those of the CSVs may have underscores for spaces. */
export const CAS_COLUMNS: Readonly<Record<CasTable, string>> = {
  'by-kind':
    'Year, Quarter, Type of application, Institution type group, Institution type, Applications',
  'by-nationality':
    'Year, Quarter, Type of application, Institution type group, Geographical region, Nationality, Applications',
};

/** Sheets of the workbook that hold the figures; those beside them are pivot tables of the same. */
export const CAS_SHEETS: Readonly<Record<CasTable, string>> = {
  'by-kind': 'Data - CAS_D01',
  'by-nationality': 'Data - CAS_D02',
};

export const APPLICATION_LABELS: ReadonlyMap<string, VisaApplication> = new Map([
  ['visa', 'visa'],
  ['extensions of stay', 'extension'],
  ['unknown', 'unknown'],
]);

export const GROUP_LABELS: ReadonlyMap<string, VisaGroup> = new Map([
  ['higher education institution', 'higher-education'],
  ['all other institutions', 'all-other'],
]);

/** In lower case: the Home Office writes "Independent school" and "Independent School". */
export const KIND_LABELS: ReadonlyMap<string, VisaKind> = new Map([
  ['russell group universities', 'russell-group'],
  ['non russell group universities', 'other-universities'],
  ['tertiary, further education or other colleges', 'tertiary-or-further-education'],
  ['english language school', 'english-language-school'],
  ['independent school', 'independent-school'],
  ['other', 'other'],
]);
