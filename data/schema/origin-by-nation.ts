/** Origin by nation: students by permanent address, UK nation of study and academic year. */
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { sql } from 'drizzle-orm';
import { NATIONS, UK_TOTAL } from '../codes.ts';
import { history, isAcademicYear, isHistory, isOneOf, isRoundedCount, run } from './shared.ts';

const originByNationColumns = {
  academicYear: text('academic_year').notNull(),
  /** Code of a country (data/countries), of a UK county or council area, or of a published total. */
  domicile: text('domicile').notNull(),
  /** Nation of the providers, or `UK` for the published total of the four. */
  nation: text('nation').notNull(),
  /** Students, rounded by HESA to the nearest 5. */
  students: integer('students').notNull(),
};

/** Students by permanent address and UK nation of study (HESA DT051 Table 11). Partition: academic year. */
export const originByNation = sqliteTable(
  'origin_by_nation',
  { ...originByNationColumns, ...history },
  (table) => [
    primaryKey({ columns: [table.academicYear, table.domicile, table.nation, table.since] }),
    index('origin_by_nation_by_domicile').on(
      table.domicile,
      table.academicYear,
      table.nation,
      table.since,
      table.until,
      table.students,
    ),
    index('origin_by_nation_since').on(table.since),
    index('origin_by_nation_until')
      .on(table.until)
      .where(sql`${table.until} is not null`),
    check('origin_by_nation_year', isAcademicYear(table.academicYear)),
    check('origin_by_nation_nation', isOneOf(table.nation, [...NATIONS, UK_TOTAL])),
    check('origin_by_nation_students', isRoundedCount(table.students)),
    check('origin_by_nation_history', isHistory(table)),
  ],
);

export const originByNationStaged = sqliteTable(
  'origin_by_nation_staged',
  { ...run, ...originByNationColumns },
  (table) => [
    primaryKey({ columns: [table.runId, table.academicYear, table.domicile, table.nation] }),
  ],
);
