/** Origin: students by provider, academic year and country of permanent address. */
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { sql } from 'drizzle-orm';
import { WORLD_REGIONS } from '../codes.ts';
import {
  history,
  isAcademicYear,
  isEither,
  isHistory,
  isRoundedCount,
  isUkprnOrTotal,
  run,
} from './shared.ts';

const originColumns = {
  academicYear: text('academic_year').notNull(),
  /** The world region whose file the figure stood in. */
  region: text('region', { enum: WORLD_REGIONS }).notNull(),
  /** Code of data/countries, or one of ORIGIN_TOTALS. */
  country: text('country').notNull(),
  /** The provider's UKPRN, or `UK` for the published total row. */
  ukprn: text('ukprn').notNull(),
  /** Students, rounded by HESA to the nearest 5. */
  students: integer('students').notNull(),
};

/** Students by provider, academic year and country (HESA DT051 Table 28). Partition: academic year and world region. */
export const origin = sqliteTable('origin', { ...originColumns, ...history }, (table) => [
  primaryKey({
    columns: [table.academicYear, table.region, table.country, table.ukprn, table.since],
  }),
  index('origin_by_provider').on(
    table.ukprn,
    table.academicYear,
    table.region,
    table.country,
    table.since,
    table.until,
    table.students,
  ),
  index('origin_until')
    .on(table.until)
    .where(sql`${table.until} is not null`),
  check('origin_year', isAcademicYear(table.academicYear)),
  check('origin_region', isEither(table.region, WORLD_REGIONS)),
  check('origin_ukprn', isUkprnOrTotal(table.ukprn)),
  check('origin_students', isRoundedCount(table.students)),
  check('origin_history', isHistory(table)),
]);

export const originStaged = sqliteTable('origin_staged', { ...run, ...originColumns }, (table) => [
  primaryKey({
    columns: [table.runId, table.academicYear, table.region, table.country, table.ukprn],
  }),
]);
