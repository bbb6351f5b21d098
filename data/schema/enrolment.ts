/** Enrolment: students by provider, academic year and origin group. */
import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { ORIGINS } from '../codes.ts';
import {
  history,
  isAcademicYear,
  isHistory,
  isOneOf,
  isRoundedCount,
  isUkprnOrTotal,
  run,
} from './shared.ts';

const enrolmentColumns = {
  academicYear: text('academic_year').notNull(),
  origin: text('origin', { enum: ORIGINS }).notNull(),
  /** The provider's UKPRN, or `UK` for the published total row. */
  ukprn: text('ukprn').notNull(),
  /** Students, rounded by HESA to the nearest 5. */
  students: integer('students').notNull(),
};

/** Students by provider, academic year and origin group (HESA DT051 Table 1). Partition: academic year. */
export const enrolment = sqliteTable('enrolment', { ...enrolmentColumns, ...history }, (table) => [
  primaryKey({ columns: [table.academicYear, table.origin, table.ukprn, table.since] }),
  index('enrolment_by_provider').on(
    table.ukprn,
    table.academicYear,
    table.origin,
    table.since,
    table.until,
    table.students,
  ),
  index('enrolment_since').on(table.since),
  index('enrolment_until')
    .on(table.until)
    .where(sql`${table.until} is not null`),
  check('enrolment_year', isAcademicYear(table.academicYear)),
  check('enrolment_origin', isOneOf(table.origin, ORIGINS)),
  check('enrolment_ukprn', isUkprnOrTotal(table.ukprn)),
  check('enrolment_students', isRoundedCount(table.students)),
  check('enrolment_history', isHistory(table)),
]);

export const enrolmentStaged = sqliteTable(
  'enrolment_staged',
  { ...run, ...enrolmentColumns },
  (table) => [
    primaryKey({ columns: [table.runId, table.academicYear, table.origin, table.ukprn] }),
  ],
);
