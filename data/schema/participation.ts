/** Participation: evidence pages, and the organisations whose status follows from them. */
import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { NATIONS, ORGANISATION_TYPES, RELATIONS, STATUSES, STRENGTHS } from '../codes.ts';
import { history, isHistory, isOneOf, run } from './shared.ts';

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

export const backerStaged = sqliteTable('backer_staged', { ...run, ...backerColumns }, (table) => [
  primaryKey({ columns: [table.runId, table.organisation] }),
]);
export const evidenceStaged = sqliteTable(
  'evidence_staged',
  { ...run, ...evidenceColumns },
  (table) => [primaryKey({ columns: [table.runId, table.organisation, table.url] })],
);
