/**
 * The database: what D1 holds and what it refuses to hold.
 *
 * Fact tables carry `since`, the edition in which a row appeared, and `until`, the edition that
 * replaced it (null while current). A row is visible at edition E when
 * `since <= E and (until is null or until > E)`; see data/queries/visible.ts. Each fact table has
 * a `…_staged` twin in which a run lays out the rows of a file before they are compared.
 *
 * Fact tables are WITHOUT ROWID, so that their primary key is the covering index of the reads
 * that follow it; Drizzle cannot say so, and data/derive/strict-tables.ts writes it (and STRICT) into
 * the generated SQL. Tables outside editions observe: runs, files, checks of evidence pages.
 */
import { sql } from 'drizzle-orm';
import {
  check,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
  type AnySQLiteColumn,
} from 'drizzle-orm/sqlite-core';
import {
  ALIAS_KINDS,
  DATASET_IDS,
  NATIONS,
  ORGANISATION_TYPES,
  ORIGINS,
  RELATIONS,
  STATUSES,
  STRENGTHS,
} from './codes.ts';

/** `column in ('a', 'b')`, spelt out because a CHECK constraint takes no parameters. */
function isOneOf(column: AnySQLiteColumn, codes: readonly string[]) {
  return sql`${column} in (${sql.raw(codes.map((code) => `'${code}'`).join(', '))})`;
}

/** The two columns that make a row part of history. */
const history = { since: integer('since').notNull(), until: integer('until') };

function isHistory(table: { since: AnySQLiteColumn; until: AnySQLiteColumn }) {
  return sql`${table.since} > 0 and (${table.until} is null or ${table.until} > ${table.since})`;
}

/* ── Editions ─────────────────────────────────────────────────────────────────────────────── */

/** One publication. `open` while its rows are being written (at most one at a time), then `published`. A failed one is undone and its number used again, so published numbers have no gaps. */
export const edition = sqliteTable(
  'edition',
  {
    number: integer('number').primaryKey(),
    state: text('state', { enum: ['open', 'published'] }).notNull(),
    runId: text('run_id').notNull(),
    title: text('title').notNull(),
    /** When the publisher released the figures: `2025`, `2025-08` or `2025-08-07`, as exactly as is known. */
    released: text('released').notNull(),
    openedAt: text('opened_at').notNull(),
    publishedAt: text('published_at'),
  },
  (table) => [
    uniqueIndex('edition_one_open')
      .on(table.state)
      .where(sql`${table.state} = 'open'`),
    check('edition_state', isOneOf(table.state, ['open', 'published'])),
    check(
      'edition_published',
      sql`(${table.state} = 'published') = (${table.publishedAt} is not null)`,
    ),
  ],
);

/** Which partitions of which datasets an edition published, with the release date of their figures and how many rows that touched. */
export const editionPartition = sqliteTable(
  'edition_partition',
  {
    dataset: text('dataset', { enum: DATASET_IDS }).notNull(),
    partition: text('partition').notNull(),
    edition: integer('edition').notNull(),
    released: text('released').notNull(),
    added: integer('added').notNull(),
    changed: integer('changed').notNull(),
    removed: integer('removed').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.dataset, table.partition, table.edition] }),
    index('edition_partition_by_edition').on(table.edition, table.dataset),
    check('edition_partition_dataset', isOneOf(table.dataset, DATASET_IDS)),
    check(
      'edition_partition_counts',
      sql`${table.added} >= 0 and ${table.changed} >= 0 and ${table.removed} >= 0`,
    ),
  ],
);

/** The files that an edition was made from. */
export const editionSource = sqliteTable(
  'edition_source',
  {
    edition: integer('edition').notNull(),
    sha256: text('sha256').notNull(),
    dataset: text('dataset', { enum: DATASET_IDS }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.edition, table.sha256, table.dataset] })],
);

/* ── Facts ────────────────────────────────────────────────────────────────────────────────── */

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
  check(
    'enrolment_year',
    sql`${table.academicYear} glob '[12][0-9][0-9][0-9]/[0-9][0-9]' and cast(substr(${table.academicYear}, 6) as integer) = (cast(substr(${table.academicYear}, 1, 4) as integer) + 1) % 100`,
  ),
  check('enrolment_origin', isOneOf(table.origin, ORIGINS)),
  check(
    'enrolment_ukprn',
    sql`${table.ukprn} = 'UK' or ${table.ukprn} glob '1[0-9][0-9][0-9][0-9][0-9][0-9][0-9]'`,
  ),
  check('enrolment_students', sql`${table.students} >= 0 and ${table.students} % 5 = 0`),
  check('enrolment_history', isHistory(table)),
]);

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
    check('institution_ukprn', sql`${table.ukprn} glob '1[0-9][0-9][0-9][0-9][0-9][0-9][0-9]'`),
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

const backerColumns = {
  /** Stable id made from the canonical name, e.g. `university-of-sheffield`. */
  organisation: text('organisation').notNull(),
  name: text('name').notNull(),
  type: text('type', { enum: ORGANISATION_TYPES }).notNull(),
  place: text('place'),
  /** A nation, or `uk-wide` for bodies that belong on no one nation's map. */
  nation: text('nation').notNull(),
  ukprn: text('ukprn'),
  /** Derived from the evidence by data/participation/status.ts when evidence is published; never typed in. */
  status: text('status', { enum: STATUSES }).notNull(),
  evidencePages: integer('evidence_pages').notNull(),
  /** Earliest and latest date stated by its evidence (or year inferred), ISO, as exactly as is known. */
  firstEvidence: text('first_evidence'),
  latestEvidence: text('latest_evidence'),
};

/** Organisations with evidence of participation, and the status that follows from it. Partition: `all`. */
export const backer = sqliteTable('backer', { ...backerColumns, ...history }, (table) => [
  primaryKey({ columns: [table.organisation, table.since] }),
  index('backer_by_provider').on(table.ukprn),
  index('backer_since').on(table.since),
  index('backer_until')
    .on(table.until)
    .where(sql`${table.until} is not null`),
  check('backer_type', isOneOf(table.type, ORGANISATION_TYPES)),
  check('backer_nation', isOneOf(table.nation, [...NATIONS, 'uk-wide'])),
  check('backer_status', isOneOf(table.status, ['founder', 'backer', 'took-part'])),
  check('backer_history', isHistory(table)),
]);

const evidenceColumns = {
  organisation: text('organisation').notNull(),
  url: text('url').notNull(),
  /** The organisation's name as the page writes it. */
  writtenAs: text('written_as').notNull(),
  relation: text('relation', { enum: RELATIONS }).notNull(),
  strength: text('strength', { enum: STRENGTHS }).notNull(),
  /** The date that the page states: `2017`, `2017-07` or `2017-07-04`. */
  statedDate: text('stated_date'),
  /** The year that other evidence gives, only where the page states no date. */
  inferredYear: integer('inferred_year'),
  /** What the page says, in our words. */
  paraphrase: text('paraphrase').notNull(),
  firstSeen: text('first_seen').notNull(),
};

/** Evidence pages: one row an organisation and page. Partition: `all`. */
export const evidence = sqliteTable('evidence', { ...evidenceColumns, ...history }, (table) => [
  primaryKey({ columns: [table.organisation, table.url, table.since] }),
  index('evidence_by_url').on(table.url),
  index('evidence_since').on(table.since),
  index('evidence_until')
    .on(table.until)
    .where(sql`${table.until} is not null`),
  check('evidence_relation', isOneOf(table.relation, RELATIONS)),
  check('evidence_strength', isOneOf(table.strength, STRENGTHS)),
  check('evidence_url', sql`${table.url} glob 'http*://*'`),
  check('evidence_date', sql`${table.statedDate} is null or ${table.inferredYear} is null`),
  check('evidence_history', isHistory(table)),
]);

/* ── Staging: the rows of a run, before they are compared ────────────────────────────────── */

const run = { runId: text('run_id').notNull() };

export const enrolmentStaged = sqliteTable(
  'enrolment_staged',
  { ...run, ...enrolmentColumns },
  (table) => [
    primaryKey({ columns: [table.runId, table.academicYear, table.origin, table.ukprn] }),
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
export const backerStaged = sqliteTable('backer_staged', { ...run, ...backerColumns }, (table) => [
  primaryKey({ columns: [table.runId, table.organisation] }),
]);
export const evidenceStaged = sqliteTable(
  'evidence_staged',
  { ...run, ...evidenceColumns },
  (table) => [primaryKey({ columns: [table.runId, table.organisation, table.url] })],
);

/* ── What is observed, outside editions ──────────────────────────────────────────────────── */

/** The run ledger: what each collector did. */
export const collectionRun = sqliteTable(
  'collection_run',
  {
    id: text('id').primaryKey(),
    source: text('source').notNull(),
    /** `cron`, `operator` or `embedded`. */
    trigger: text('trigger', { enum: ['cron', 'operator', 'embedded'] }).notNull(),
    startedAt: text('started_at').notNull(),
    /** Moved on at every step, so that a run that died can be told from one at work. */
    aliveAt: text('alive_at').notNull(),
    finishedAt: text('finished_at'),
    outcome: text('outcome', {
      enum: ['running', 'published', 'unchanged', 'older', 'refused', 'failed'],
    }).notNull(),
    /** What the run is doing, or did last, in words. */
    step: text('step').notNull(),
    bytes: integer('bytes').notNull().default(0),
    rowsRead: integer('rows_read').notNull().default(0),
    added: integer('added').notNull().default(0),
    changed: integer('changed').notNull().default(0),
    removed: integer('removed').notNull().default(0),
    /** JSON array of sentences. */
    warnings: text('warnings', { mode: 'json' }).$type<string[]>().notNull().default([]),
    error: text('error'),
    edition: integer('edition'),
    /** Why an operator overrode a check, where one did. */
    overrideReason: text('override_reason'),
  },
  (table) => [
    index('collection_run_by_activity').on(table.aliveAt),
    index('collection_run_by_source').on(table.source, table.aliveAt),
    check('collection_run_trigger', isOneOf(table.trigger, ['cron', 'operator', 'embedded'])),
    check(
      'collection_run_outcome',
      isOneOf(table.outcome, ['running', 'published', 'unchanged', 'older', 'refused', 'failed']),
    ),
  ],
);

/** Files in the archive: raw files as fetched or handed in, by SHA-256. */
export const archivedFile = sqliteTable('archived_file', {
  sha256: text('sha256').primaryKey(),
  name: text('name').notNull(),
  bytes: integer('bytes').notNull(),
  /** Where it was fetched from, or null for a file that an operator handed in. */
  url: text('url'),
  contentType: text('content_type'),
  retrievedAt: text('retrieved_at').notNull(),
});

/** Which files a run read. */
export const runFile = sqliteTable(
  'run_file',
  { runId: text('run_id').notNull(), sha256: text('sha256').notNull() },
  (table) => [primaryKey({ columns: [table.runId, table.sha256] })],
);

/** Whole datasets written to the archive, one row a file of an edition. */
export const exportedFile = sqliteTable(
  'exported_file',
  {
    dataset: text('dataset', { enum: DATASET_IDS }).notNull(),
    edition: integer('edition').notNull(),
    format: text('format').notNull(),
    key: text('key').notNull(),
    bytes: integer('bytes').notNull(),
    rows: integer('rows').notNull(),
    sha256: text('sha256').notNull(),
    writtenAt: text('written_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.dataset, table.edition, table.format] })],
);
