/** Campuses: the places where providers teach. */
import { check, index, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { sql } from 'drizzle-orm';
import { history, isHistory, isUkprn, run } from './shared.ts';

const campusColumns = {
  ukprn: text('ukprn').notNull(),
  /** Stable id within the provider, made from the name. */
  campus: text('campus').notNull(),
  name: text('name').notNull(),
  latitude: real('latitude').notNull(),
  longitude: real('longitude').notNull(),
  /** ONS code of the local authority district of 2023 that it stands in; null outside the UK. */
  localAuthority: text('local_authority'),
};

/** Places of teaching, the main site among them (Discover Uni locations). Partition: `all`. */
export const campus = sqliteTable('campus', { ...campusColumns, ...history }, (table) => [
  primaryKey({ columns: [table.ukprn, table.campus, table.since] }),
  index('campus_since').on(table.since),
  index('campus_until')
    .on(table.until)
    .where(sql`${table.until} is not null`),
  check('campus_ukprn', isUkprn(table.ukprn)),
  check(
    'campus_place',
    sql`${table.latitude} between -90 and 90 and ${table.longitude} between -180 and 180`,
  ),
  check('campus_history', isHistory(table)),
]);

export const campusStaged = sqliteTable('campus_staged', { ...run, ...campusColumns }, (table) => [
  primaryKey({ columns: [table.runId, table.ukprn, table.campus] }),
]);
