/** Transnational: students who study for a UK qualification wholly overseas. */
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { sql } from 'drizzle-orm';
import { history, isAcademicYear, isHistory, isRoundedCount, run } from './shared.ts';

const transnationalColumns = {
  academicYear: text('academic_year').notNull(),
  /** Code of data/countries: where they study. */
  country: text('country').notNull(),
  /** Students, rounded by HESA to the nearest 5. */
  students: integer('students').notNull(),
};

/** Students abroad by country of study (HESA DT052 chart 5). Partition: academic year. */
export const transnational = sqliteTable(
  'transnational',
  { ...transnationalColumns, ...history },
  (table) => [
    primaryKey({ columns: [table.academicYear, table.country, table.since] }),
    index('transnational_by_country').on(
      table.country,
      table.academicYear,
      table.since,
      table.until,
      table.students,
    ),
    index('transnational_since').on(table.since),
    index('transnational_until')
      .on(table.until)
      .where(sql`${table.until} is not null`),
    check('transnational_year', isAcademicYear(table.academicYear)),
    check('transnational_students', isRoundedCount(table.students)),
    check('transnational_history', isHistory(table)),
  ],
);

export const transnationalStaged = sqliteTable(
  'transnational_staged',
  { ...run, ...transnationalColumns },
  (table) => [primaryKey({ columns: [table.runId, table.academicYear, table.country] })],
);
