/** Columns that files of several pages share. */
import { STATUS_CODES } from '../../../data/catalogue/shared-columns.ts';
import { column } from './view-file.ts';

export const COUNT_UNIT = 'students, rounded to the nearest 5';

export const PROVIDER_COLUMNS = [
  column('ukprn', 'text', 'UK Provider Reference Number', { nullable: false }),
  column('name', 'text', 'Name in current use', { nullable: false }),
  column('status', 'text', 'Part in the campaign: what the evidence shows', {
    codes: STATUS_CODES,
  }),
] as const;

export const FIGURE_COLUMNS = [
  column('academic_year', 'year', 'Academic year'),
  column('students', 'integer', 'Students from outside the UK', { unit: COUNT_UNIT }),
  column('total', 'integer', 'All students', { unit: COUNT_UNIT }),
  column('share', 'number', 'Share from outside the UK, from rounded counts', { unit: '0 to 1' }),
] as const;
