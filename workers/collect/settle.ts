/**
 * What follows from a batch for other tables, worked out while the lock of an open edition is held,
 * so that what is served cannot change underneath.
 */
import {
  keepForgottenInstitutions,
  sharedSlugs,
} from '../../data/publishing/served-institutions.ts';
import { keepFirstSeen } from '../../data/publishing/staged-evidence.ts';
import { unknownProviders } from '../../data/publishing/staged-enrolment.ts';
import type { Part } from '../../data/publishing/part.ts';
import { INSTITUTION, INSTITUTION_ALIAS } from '../../data/publishing/tables.ts';
import { datasetsOf, partitionsOf, type Batch } from './batch.ts';
import { stageNames } from './providers.ts';
import { Refused } from './refused.ts';

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
  if (datasets.includes('enrolment')) {
    const years = partitionsOf(batch, 'enrolment');
    const names = batch.names.filter(({ seen }) => years.includes(seen));
    if (names.length > 0) {
      const changes = await stageNames(db, batch.staging, names);
      settled.warnings.push(...changes.warnings);
      const part = { partition: 'all', whole: false };
      settled.parts.push({ table: INSTITUTION, ...part }, { table: INSTITUTION_ALIAS, ...part });
    }
    const unknown = await unknownProviders(db, batch.staging, years);
    if (unknown.length > 0) {
      throw new Refused(`These UKPRNs are no known institution: ${unknown.join(', ')}.`);
    }
  }
  return settled;
}
