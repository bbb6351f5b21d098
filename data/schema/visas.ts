/** Visas: confirmations of acceptance for studies that were used in applications. */
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { sql } from 'drizzle-orm';
import { VISA_APPLICATIONS } from '../codes.ts';
import { history, isHistory, isOneOf, run } from './shared.ts';

const visaColumns = {
  /** `2024-Q4`. */
  quarter: text('quarter').notNull(),
  application: text('application', { enum: VISA_APPLICATIONS }).notNull(),
  /** Group or kind of the sponsoring institution; the catalogue lists the codes. */
  institution: text('institution').notNull(),
  /** Code of data/countries, or `all` in rows by kind of institution. */
  nationality: text('nationality').notNull(),
  /** Applications, counted exactly. */
  applications: integer('applications').notNull(),
};

/** Sponsored study visas by nationality or kind of institution, and quarter (Home Office, CAS_D01 and CAS_D02). Partition: `all`: each release tells the whole series anew. */
export const visa = sqliteTable('visa', { ...visaColumns, ...history }, (table) => [
  primaryKey({
    columns: [table.quarter, table.application, table.institution, table.nationality, table.since],
  }),
  index('visa_by_nationality').on(
    table.nationality,
    table.quarter,
    table.application,
    table.institution,
    table.since,
    table.until,
    table.applications,
  ),
  index('visa_since').on(table.since),
  index('visa_until')
    .on(table.until)
    .where(sql`${table.until} is not null`),
  check('visa_quarter', sql`${table.quarter} glob '[12][0-9][0-9][0-9]-Q[1-4]'`),
  check('visa_application', isOneOf(table.application, VISA_APPLICATIONS)),
  check('visa_applications', sql`${table.applications} >= 0`),
  check('visa_history', isHistory(table)),
]);

export const visaStaged = sqliteTable('visa_staged', { ...run, ...visaColumns }, (table) => [
  primaryKey({
    columns: [table.runId, table.quarter, table.application, table.institution, table.nationality],
  }),
]);
