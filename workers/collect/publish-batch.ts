/**
 * Publishes a batch as one edition, or finds that there is nothing to publish. Everything that
 * compares with what is served happens while this run holds the lock of an open edition.
 */
import { isEmpty, type Difference } from '../../data/publishing/diff.ts';
import type { Holding } from '../../data/publishing/holding.ts';
import { openEdition } from '../../data/publishing/open.ts';
import { publishEdition } from '../../data/publishing/publish.ts';
import { publishedBy } from '../../data/publishing/published.ts';
import { stagedRows } from '../../data/publishing/stage.ts';
import { giveBack, undoEdition } from '../../data/publishing/undo.ts';
import { datasetsOf, type Batch } from './batch.ts';
import { shrinkageOf, withinServedRelease } from './check.ts';
import { compareParts, writeParts } from './compare.ts';
import { editionPartitions, editionSources, servedReleaseOr } from './edition-record.ts';
import { moveOn, noteWarnings, warningsOf } from './ledger.ts';
import { listed } from './listed.ts';
import { withoutOlder } from './older.ts';
import { Refused } from './refused.ts';
import { settle } from './settle.ts';
import { sayNothingChanged, sayOlder, sayPublished } from './said.ts';

/** What came of publishing a batch. */
export interface Published {
  outcome: 'published' | 'unchanged' | 'older';
  /** In words, for the ledger. */
  said: string;
  edition: number | null;
  added: number;
  changed: number;
  removed: number;
  warnings: string[];
}

export interface PublishingRun {
  id: string;
  /** Lets sudden shrinkage pass. */
  override: { reason: string } | null;
}

const NOTHING = { added: 0, changed: 0, removed: 0 };

/**
 * Publishes. Tried again after it had published, it answers the same; after it had failed half-way,
 * it undoes what it wrote and starts anew.
 *
 * @throws {Refused} when a check fails; @throws {EditionBusy} while another run publishes.
 */
export async function publishBatch(
  db: D1Database,
  batch: Batch,
  run: PublishingRun,
): Promise<Published> {
  const before = await publishedBy(db, run.id);
  if (before) {
    const { number: edition, ...counts } = before;
    const said = sayPublished(edition, counts);
    const warnings = await warningsOf(db, run.id);
    return { outcome: 'published', said, edition, ...counts, warnings };
  }
  const opening = { runId: run.id, title: batch.title, released: batch.released };
  const number = await openEdition(db, opening, new Date());
  const holding = { number, runId: run.id };
  try {
    const published = await fillEdition(db, batch, run, holding);
    if (published.outcome !== 'published') await giveBack(db, holding);
    return published;
  } catch (error) {
    await undoEdition(db, holding);
    throw error;
  }
}

async function fillEdition(
  db: D1Database,
  whole: Batch,
  run: PublishingRun,
  holding: Holding,
): Promise<Published> {
  const { batch, older } = await withoutOlder(db, whole);
  if (batch.partitions.length === 0) {
    const said = sayOlder(whole.released, older);
    return { outcome: 'older', said, edition: null, ...NOTHING, warnings: [] };
  }
  await requireStaged(db, whole);
  const settled = await settle(db, batch);
  const warnings = [...settled.warnings];
  if (older.length > 0) warnings.push(sayOlder(whole.released, older));

  const compared = await compareParts(db, batch, settled.parts);
  const sameRelease = await withinServedRelease(db, batch, compared);
  const shrinkage = [...(await shrinkageOf(db, batch.staging, compared)), ...sameRelease.faults];
  if (shrinkage.length > 0 && !run.override) {
    throw new Refused(
      `${listed('Sudden shrinkage', shrinkage)} Was the download cut short? If it is right, run it again with --override "reason".`,
    );
  }
  for (const fault of shrinkage) {
    warnings.push(`Overridden, because ${run.override?.reason}: ${fault}`);
  }
  warnings.push(...sameRelease.notes);
  if (compared.every(({ difference }) => isEmpty(difference))) {
    const said = await sayNothingChanged(db, batch);
    return { outcome: 'unchanged', said, edition: null, ...NOTHING, warnings };
  }

  const sideRelease = await servedReleaseOr(db, 'institutions', batch.released);
  await writeParts(db, holding, batch.staging, compared, (what) =>
    moveOn(db, run.id, `Writing edition ${holding.number}: ${what}`),
  );
  const partitions = editionPartitions(compared, batch.released, sideRelease);
  await noteWarnings(db, run.id, warnings);
  await publishEdition(db, holding, partitions, editionSources(batch, partitions), new Date());
  const counts = totalsOf(compared.map(({ difference }) => difference));
  const said = sayPublished(holding.number, counts);
  return { outcome: 'published', said, edition: holding.number, ...counts, warnings };
}

/** Refuses to go on without the rows that were read: publishing what is left would close what is served. */
async function requireStaged(db: D1Database, batch: Batch): Promise<void> {
  const staged = await stagedRows(db, batch.staging, datasetsOf(batch));
  if (staged >= batch.rows) return;
  throw new Refused(
    `Of ${batch.rows} rows that were read ${staged} are left: another run took this one for dead and cleared them. Run it again.`,
  );
}

function totalsOf(differences: readonly Difference[]): typeof NOTHING {
  return differences.reduce(
    (sum, { added, changed, removed }) => ({
      added: sum.added + added,
      changed: sum.changed + changed,
      removed: sum.removed + removed,
    }),
    NOTHING,
  );
}
