/** The checks that a batch must pass: on its own, and beside what is served. */
import { DATASET_IDS, type DatasetId } from '../../data/codes.ts';
import type { Difference } from '../../data/publishing/diff.ts';
import type { Part } from '../../data/publishing/part.ts';
import { servedPartitions, type ServedPartition } from '../../data/publishing/released.ts';
import { stagedFigures, yearSizes } from '../../data/publishing/staged-enrolment.ts';
import { regionSizes } from '../../data/publishing/staged-origin.ts';
import { stagedFees } from '../../data/publishing/staged-fee-income.ts';
import { stagedNations } from '../../data/publishing/staged-origin-by-nation.ts';
import { stagedVisaSums } from '../../data/publishing/staged-visas.ts';
import { datasetsOf, partitionsOf, type Batch } from './batch.ts';
import { faultsOfYear, shrinkageOfYear } from './checks/enrolment.ts';
import { faultsOfFees } from './checks/fee-income.ts';
import { faultsOfVisas } from './checks/visas.ts';
import { faultsOfNations } from './checks/origin-by-nation.ts';
import { shrinkageOfRegion } from './checks/origin.ts';
import { withinRelease, type SameRelease } from './checks/same-release.ts';
import { INCOHERENT, listed } from './listed.ts';
import { Refused } from './refused.ts';

/** A list that would lose more than this share of its rows is taken for a part of itself. */
const MOST_ROWS_LOST = 0.1;

/** Checks the staged rows in themselves. @throws {Refused} listing what is wrong. */
export async function checkBatch(db: D1Database, batch: Batch): Promise<void> {
  if (batch.fault) throw new Refused(batch.fault);
  const faults: string[] = [];
  for (const year of partitionsOf(batch, 'enrolment')) {
    faults.push(...faultsOfYear(year, await stagedFigures(db, batch.staging, year)));
  }
  for (const year of partitionsOf(batch, 'fee-income')) {
    faults.push(...faultsOfFees(year, await stagedFees(db, batch.staging, year)));
  }
  for (const year of partitionsOf(batch, 'origin-by-nation')) {
    faults.push(...faultsOfNations(year, await stagedNations(db, batch.staging, year)));
  }
  if (partitionsOf(batch, 'visas').length > 0) {
    faults.push(...faultsOfVisas(await stagedVisaSums(db, batch.staging)));
  }
  for (const dataset of DATASET_IDS) {
    const partitions = partitionsOf(batch, dataset);
    if (dataset !== 'enrolment' && partitions.length > 0 && batch.rows === 0) {
      faults.push(`There are no rows of ${dataset}.`);
    }
  }
  if (faults.length > 0) throw new Refused(listed(INCOHERENT, faults));
}

/** What would shrink suddenly if the parts were published, in words. Under the lock of an open edition. */
export async function shrinkageOf(
  db: D1Database,
  staging: string,
  parts: readonly { part: Part; difference: Difference }[],
): Promise<string[]> {
  const faults: string[] = [];
  for (const { part, difference } of parts) {
    if (!part.whole || servedRows(difference) === 0) continue;
    if (part.table.dataset === 'enrolment') {
      const sizes = await yearSizes(db, staging, part.partition);
      faults.push(...shrinkageOfYear(part.partition, sizes));
    } else if (part.table.dataset === 'origin') {
      const sizes = await regionSizes(db, staging, part.partition);
      faults.push(...shrinkageOfRegion(part.partition, sizes));
    } else faults.push(...shrinkageOfList(nameOf(part), difference));
  }
  return faults;
}

/** What the parts would change of the release that is served, where they are of the same. Under the same lock. */
export async function withinServedRelease(
  db: D1Database,
  batch: Batch,
  parts: readonly { part: Part; difference: Difference }[],
): Promise<SameRelease> {
  const served = new Map<DatasetId, Map<string, ServedPartition>>();
  for (const dataset of datasetsOf(batch)) {
    served.set(dataset, await servedPartitions(db, dataset, partitionsOf(batch, dataset)));
  }
  return withinRelease(batch.released, parts, served);
}

/** `evidence`, or `fee_income of 2022/23`. */
function nameOf({ table, partition }: Part): string {
  return partition === 'all' ? table.name : `${table.name} of ${partition}`;
}

/** How many rows are served of a part that is published whole: what has no served row has nothing to shrink from. */
function servedRows({ staged, added, removed }: Difference): number {
  return staged - added + removed;
}

function shrinkageOfList(name: string, difference: Difference): string[] {
  const { staged } = difference;
  const served = servedRows(difference);
  if (staged >= served * (1 - MOST_ROWS_LOST)) return [];
  return [
    `${name} would shrink from ${served} rows to ${staged}, by more than ${MOST_ROWS_LOST * 100} %.`,
  ];
}
