/**
 * What follows from a batch for other tables, worked out while the lock of an open edition is held,
 * so that what is served cannot change underneath.
 */
import {
  keepForgottenInstitutions,
  sharedSlugs,
} from '../../data/publishing/served-institutions.ts';
import { disagreements } from '../../data/publishing/staged-origin.ts';
import { keepFirstSeen } from '../../data/publishing/staged-evidence.ts';
import { unknownProviders } from '../../data/publishing/staged-providers.ts';
import type { Part } from '../../data/publishing/part.ts';
import {
  ENROLMENT,
  FEE_INCOME,
  INSTITUTION,
  INSTITUTION_ALIAS,
  ORIGIN,
} from '../../data/publishing/tables.ts';
import { datasetsOf, partitionsOf, type Batch } from './batch.ts';
import { comparedWithEnrolment } from './checks/origin.ts';
import { listed } from './listed.ts';
import { stageNames } from './providers.ts';
import { Refused } from './refused.ts';

/** Figures of providers; the academic year leads the name of each of their partitions. */
const TABLES_OF_PROVIDERS = [ENROLMENT, ORIGIN, FEE_INCOME];

export interface Settled {
  /** Parts to publish besides those of the batch itself. */
  parts: Part[];
  warnings: string[];
}

/** @throws {Refused} when figures have no institution to belong to, or two institutions share an address. */
export async function settle(db: D1Database, batch: Batch): Promise<Settled> {
  const settled: Settled = { parts: [], warnings: [] };
  const datasets = datasetsOf(batch);
  if (datasets.includes('institutions')) {
    const kept = await keepForgottenInstitutions(db, batch.staging);
    for (const ukprn of kept) {
      settled.warnings.push(
        `Provider ${ukprn} is not in the list of institutions; kept as it was.`,
      );
    }
    const shared = await sharedSlugs(db, batch.staging);
    if (shared.length > 0) throw new Refused(`Two institutions share ${shared.join(', ')}.`);
  }
  if (datasets.includes('evidence')) await keepFirstSeen(db, batch.staging);
  await settleProviders(db, batch, settled);
  if (datasets.includes('origin')) await settleOrigin(db, batch, settled);
  return settled;
}

/** Adds the providers that figures name, and refuses those that nothing names. */
async function settleProviders(db: D1Database, batch: Batch, settled: Settled): Promise<void> {
  const tables = TABLES_OF_PROVIDERS.filter(({ dataset }) => datasetsOf(batch).includes(dataset));
  const years = new Set(
    tables.flatMap(({ dataset }) => partitionsOf(batch, dataset)).map((each) => each.slice(0, 7)),
  );
  const names = batch.names.filter(({ seen }) => years.has(seen));
  if (names.length > 0) {
    const changes = await stageNames(db, batch.staging, names);
    settled.warnings.push(...changes.warnings);
    const part = { partition: 'all', whole: false };
    settled.parts.push({ table: INSTITUTION, ...part }, { table: INSTITUTION_ALIAS, ...part });
  }
  for (const table of tables) {
    const partitions = partitionsOf(batch, table.dataset);
    const unknown = await unknownProviders(db, batch.staging, table, partitions);
    if (unknown.length === 0) continue;
    throw new Refused(`These UKPRNs are no known institution: ${unknown.join(', ')}.`);
  }
}

/** Compares the totals of origin with those of enrolment. */
async function settleOrigin(db: D1Database, batch: Batch, settled: Settled): Promise<void> {
  const found = await disagreements(db, batch.staging, partitionsOf(batch, 'origin'));
  const { faults, notes } = comparedWithEnrolment(batch.released, found);
  if (faults.length > 0) throw new Refused(listed('The figures contradict enrolment', faults));
  settled.warnings.push(...notes);
}
