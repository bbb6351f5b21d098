/** What the evidence checker saw last, page by page. Observed, so the same at every edition. */
import { and, asc, desc, eq, gt, gte, sql } from 'drizzle-orm';
import type { CheckOutcome } from '../codes.ts';
import { evidence, evidenceCheck } from '../schema.ts';
import { isAmong } from './among.ts';
import type { Database } from './database.ts';
import { visibleAt } from './visible.ts';

/** What the last look at a page says beside its evidence, under the names that the API gives it; all null before the first look. */
const BESIDE_EVIDENCE = {
  checked_at: evidenceCheck.checkedAt,
  check_outcome: evidenceCheck.outcome,
  http_status: evidenceCheck.httpStatus,
  names_campaign: evidenceCheck.namesCampaign,
  last_named_at: evidenceCheck.lastNamedAt,
  gone_since: evidenceCheck.goneSince,
  unnamed_since: evidenceCheck.unnamedSince,
};

/** Everything that is kept of it. */
const WHOLE = {
  ...BESIDE_EVIDENCE,
  failing_since: evidenceCheck.failingSince,
  final_url: evidenceCheck.finalUrl,
  text_hash: evidenceCheck.textHash,
  said: evidenceCheck.said,
};

/** The last looks at some pages; one that was never looked at is left out. */
export async function checksOf(db: Database, urls: readonly string[]) {
  return db
    .select({ url: evidenceCheck.url, ...BESIDE_EVIDENCE })
    .from(evidenceCheck)
    .where(isAmong(evidenceCheck.url, urls));
}

/** A last look, as it is shown beside evidence. */
export type PageCheck = Awaited<ReturnType<typeof checksOf>>[number];

/** Moment of the newest look at any page, which no two looks share; null before the first. */
export async function newestCheck(db: Database): Promise<string | null> {
  const [row] = await db
    .select({ at: evidenceCheck.checkedAt })
    .from(evidenceCheck)
    .where(gt(evidenceCheck.checkedAt, ''))
    .orderBy(desc(evidenceCheck.checkedAt))
    .limit(1);
  return row?.at ?? null;
}

/** Every evidence page of an edition, each once, ascending by address and after one that was given, with the last look at it. */
export async function checkedPages(db: Database, edition: number, after: string, limit: number) {
  const rows = await db
    .select({ url: evidence.url, organisations: sql<number>`count(*)`, ...WHOLE })
    .from(evidence)
    .leftJoin(evidenceCheck, eq(evidenceCheck.url, evidence.url))
    .where(and(gt(evidence.url, after), visibleAt(evidence, edition)))
    .groupBy(evidence.url)
    .orderBy(asc(evidence.url))
    .limit(limit + 1);
  const pages = rows.slice(0, limit);
  return { pages, next: rows.length > limit ? (pages.at(-1)?.url ?? null) : null };
}

/** A page and the last look at it, as it is listed. */
export type CheckedPage = Awaited<ReturnType<typeof checkedPages>>['pages'][number];

/** The addresses of an edition's evidence pages, each once, ascending. */
export async function evidenceUrls(db: Database, edition: number): Promise<string[]> {
  const rows = await db
    .selectDistinct({ url: evidence.url })
    .from(evidence)
    .where(and(gt(evidence.url, ''), visibleAt(evidence, edition)))
    .orderBy(asc(evidence.url));
  return rows.map(({ url }) => url);
}

/** How many of an edition's pages the last looks found how. */
export interface CheckTally {
  /** Evidence pages, each counted once. */
  pages: number;
  /** Pages by the outcome of their last look. */
  outcomes: Partial<Record<CheckOutcome, number>>;
  /** Pages that are no longer online. */
  gone: number;
  /** When a page was looked at last; null before the first look. */
  lastCheckedAt: string | null;
}

/** Sums up the last looks at the pages of an edition. */
export async function checkTally(db: Database, edition: number): Promise<CheckTally> {
  const tally: CheckTally = { pages: 0, outcomes: {}, gone: 0, lastCheckedAt: null };
  const rows = await db
    .selectDistinct({
      url: evidence.url,
      outcome: evidenceCheck.outcome,
      goneSince: evidenceCheck.goneSince,
      at: evidenceCheck.checkedAt,
    })
    .from(evidence)
    .leftJoin(evidenceCheck, eq(evidenceCheck.url, evidence.url))
    .where(and(gt(evidence.url, ''), visibleAt(evidence, edition)));
  for (const { outcome, goneSince, at } of rows) {
    tally.pages += 1;
    if (outcome) tally.outcomes[outcome] = (tally.outcomes[outcome] ?? 0) + 1;
    if (goneSince) tally.gone += 1;
    if (at && at > (tally.lastCheckedAt ?? '')) tally.lastCheckedAt = at;
  }
  return tally;
}

/** What came of the last look at each page that was looked at since a moment. */
export async function checkedSince(db: Database, moment: string): Promise<CheckOutcome[]> {
  const rows = await db
    .select({ outcome: evidenceCheck.outcome })
    .from(evidenceCheck)
    .where(gte(evidenceCheck.checkedAt, moment));
  return rows.map(({ outcome }) => outcome);
}
