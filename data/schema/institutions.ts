/** Institutions: every provider, and the other names it is found by. */
import { sql } from 'drizzle-orm';
import { check, index, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { ALIAS_KINDS, MISSION_GROUPS, NATIONS } from '../codes.ts';
import { history, isHistory, isOneOf, isUkprn, run } from './shared.ts';

const institutionColumns = {
  ukprn: text('ukprn').notNull(),
  name: text('name').notNull(),
  /** Last part of the page's address: the name without a leading The, in lower-case ASCII. */
  slug: text('slug').notNull(),
  nation: text('nation', { enum: NATIONS }),
  /** ONS code of one of the 12 regions and nations (E12…, W92000004, S92000003, N92000002). */
  region: text('region'),
  /** ONS code of the local authority district of 2023 that the main site stands in. */
  localAuthority: text('local_authority'),
  town: text('town'),
  latitude: real('latitude'),
  longitude: real('longitude'),
  website: text('website'),
  /** Registered domain of the website, e.g. `sheffield.ac.uk`. */
  domain: text('domain'),
  /** UKPRN of the provider that took this one over, where it ended in a merger. */
  successor: text('successor'),
};

/** Every provider that was ever in the figures. Partition: `all`. */
export const institution = sqliteTable(
  'institution',
  { ...institutionColumns, ...history },
  (table) => [
    primaryKey({ columns: [table.ukprn, table.since] }),
    index('institution_by_slug').on(table.slug),
    index('institution_since').on(table.since),
    index('institution_until')
      .on(table.until)
      .where(sql`${table.until} is not null`),
    check('institution_ukprn', isUkprn(table.ukprn)),
    check('institution_slug', sql`${table.slug} <> '' and ${table.slug} not glob '*[^a-z0-9-]*'`),
    check('institution_nation', sql`${table.nation} is null or ${isOneOf(table.nation, NATIONS)}`),
    check(
      'institution_place',
      sql`(${table.latitude} is null) = (${table.longitude} is null) and (${table.latitude} is null or (${table.latitude} between 49 and 61.5 and ${table.longitude} between -9 and 2.5))`,
    ),
    check('institution_history', isHistory(table)),
  ],
);

const institutionAliasColumns = {
  ukprn: text('ukprn').notNull(),
  name: text('name').notNull(),
  slug: text('slug').notNull(),
  kind: text('kind', { enum: ALIAS_KINDS }).notNull(),
  /** First and last academic year or date in which we have seen the name used, where known. */
  usedFrom: text('used_from'),
  usedTo: text('used_to'),
};

/** Other names of providers: as HESA wrote them in older releases, trading names, spellings. They find the provider in search, and their slugs redirect. Partition: `all`. */
export const institutionAlias = sqliteTable(
  'institution_alias',
  { ...institutionAliasColumns, ...history },
  (table) => [
    primaryKey({ columns: [table.ukprn, table.name, table.since] }),
    index('institution_alias_by_slug').on(table.slug, table.ukprn),
    index('institution_alias_since').on(table.since),
    index('institution_alias_until')
      .on(table.until)
      .where(sql`${table.until} is not null`),
    check('institution_alias_kind', isOneOf(table.kind, ALIAS_KINDS)),
    check('institution_alias_history', isHistory(table)),
  ],
);

export const institutionStaged = sqliteTable(
  'institution_staged',
  { ...run, ...institutionColumns },
  (table) => [primaryKey({ columns: [table.runId, table.ukprn] })],
);
export const institutionAliasStaged = sqliteTable(
  'institution_alias_staged',
  { ...run, ...institutionAliasColumns },
  (table) => [primaryKey({ columns: [table.runId, table.ukprn, table.name] })],
);

const institutionGroupColumns = {
  ukprn: text('ukprn').notNull(),
  missionGroup: text('mission_group', { enum: MISSION_GROUPS }).notNull(),
  /** Year of the list that names it as a member. */
  listed: text('listed').notNull(),
};

/** Which mission groups a provider belongs to. Partition: `all`. */
export const institutionGroup = sqliteTable(
  'institution_group',
  { ...institutionGroupColumns, ...history },
  (table) => [
    primaryKey({ columns: [table.ukprn, table.missionGroup, table.since] }),
    index('institution_group_since').on(table.since),
    index('institution_group_until')
      .on(table.until)
      .where(sql`${table.until} is not null`),
    check('institution_group_group', isOneOf(table.missionGroup, MISSION_GROUPS)),
    check('institution_group_history', isHistory(table)),
  ],
);

export const institutionGroupStaged = sqliteTable(
  'institution_group_staged',
  { ...run, ...institutionGroupColumns },
  (table) => [primaryKey({ columns: [table.runId, table.ukprn, table.missionGroup] })],
);
