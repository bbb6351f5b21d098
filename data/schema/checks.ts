/** What the evidence checker observed. It stands outside editions and makes none. */
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { sql } from 'drizzle-orm';
import { CHECK_OUTCOMES } from '../codes.ts';
import { isOneOf } from './shared.ts';

/** The last look at each evidence page, whichever organisations it speaks of. */
export const evidenceCheck = sqliteTable(
  'evidence_check',
  {
    url: text('url').primaryKey(),
    checkedAt: text('checked_at').notNull(),
    outcome: text('outcome', { enum: CHECK_OUTCOMES }).notNull(),
    /** HTTP status of the last answer; null where there was none. */
    httpStatus: integer('http_status'),
    /** Where redirects led, where they led anywhere. */
    finalUrl: text('final_url'),
    /** Whether the text names the campaign; null where no text was read. */
    namesCampaign: integer('names_campaign', { mode: 'boolean' }),
    /** SHA-256 of the text as extracted, hexadecimal. */
    textHash: text('text_hash'),
    /** When the page was last seen to name the campaign. */
    lastNamedAt: text('last_named_at'),
    /** Since when it is no longer online; null while it is, or while that is not known. */
    goneSince: text('gone_since'),
    /** Since when its site has given no answer, or failed, at every look; null after one that it answered. */
    failingSince: text('failing_since'),
    /** Since when it is online but no longer names the campaign; null otherwise. */
    unnamedSince: text('unnamed_since'),
    /** What happened, in a sentence. */
    said: text('said').notNull(),
  },
  (table) => [
    index('evidence_check_by_time').on(table.checkedAt),
    check('evidence_check_outcome', isOneOf(table.outcome, CHECK_OUTCOMES)),
    check(
      'evidence_check_named',
      sql`${table.namesCampaign} is null or ${table.namesCampaign} in (0, 1)`,
    ),
  ],
);

/** Names read from a list of supporters that match no known organisation, for a moderator. */
export const unmatchedName = sqliteTable(
  'unmatched_name',
  {
    url: text('url').notNull(),
    name: text('name').notNull(),
    firstSeen: text('first_seen').notNull(),
    lastSeen: text('last_seen').notNull(),
  },
  (table) => [primaryKey({ columns: [table.url, table.name] })],
);
