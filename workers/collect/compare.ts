/** Compares what a batch brings with what is served, and writes what differs. Under the lock of an open edition. */
import { differenceOf, isEmpty, type Difference } from '../../data/publishing/diff.ts';
import type { FactTable } from '../../data/publishing/fact-table.ts';
import type { Holding } from '../../data/publishing/holding.ts';
import { layOut, packedChunks, packedSizes, writePacked } from '../../data/publishing/packed.ts';
import type { Part } from '../../data/publishing/part.ts';
import { writePart } from '../../data/publishing/publish.ts';
import { servedPartitions } from '../../data/publishing/released.ts';
import { tablesOf } from '../../data/publishing/tables.ts';
import { giveWay } from '../../data/give-way.ts';
import { partitionsOf, type Batch } from './batch.ts';

export interface ComparedPart {
  part: Part;
  difference: Difference;
  /** Whether its rows are packed, and nothing of it was ever published. */
  isPacked: boolean;
}

/**
 * Compares the parts of a batch, and others that follow from it. Packed rows of partitions that were
 * published before are laid out for that.
 */
export async function compareParts(
  db: D1Database,
  batch: Batch,
  others: readonly Part[],
): Promise<ComparedPart[]> {
  const compared: ComparedPart[] = [];
  const packed = new Map<string, Map<string, number>>();
  for (const part of [...others, ...partsOf(batch)]) {
    const { table, partition } = part;
    let sizes = packed.get(table.name);
    if (!sizes) {
      sizes = table.packed ? await sizesOfNew(db, batch, table) : new Map<string, number>();
      packed.set(table.name, sizes);
    }
    const size = sizes.get(partition);
    const difference =
      size === undefined
        ? await differenceOf(db, batch.staging, part)
        : { added: size, changed: 0, removed: 0, staged: size };
    compared.push({ part, difference, isPacked: size !== undefined });
    await giveWay();
  }
  return compared;
}

/** The parts of a batch: of each dataset the tables that the files gave, by partition. */
function partsOf(batch: Batch): Part[] {
  return batch.partitions.flatMap(({ dataset, partition }) =>
    tablesOf(dataset)
      .filter(({ name }) => batch.tables.includes(name))
      .map((table) => ({ table, partition, whole: true })),
  );
}

/** How many rows there are of each partition of a packed table that was never published; the others are laid out. */
async function sizesOfNew(
  db: D1Database,
  batch: Batch,
  table: FactTable,
): Promise<Map<string, number>> {
  const { staging } = batch;
  const partitions = partitionsOf(batch, table.dataset);
  const served = await servedPartitions(db, table.dataset, partitions);
  await layOut(db, staging, table, [...served.keys()]);
  const sizes = await packedSizes(db, staging, table);
  return new Map(
    partitions
      .filter((partition) => !served.has(partition))
      .map((partition) => [partition, sizes.get(partition) ?? 0]),
  );
}

/**
 * Writes what differs under the edition's number.
 *
 * @param tell called before each piece of work, with what it is: `2023/24 asia (3 of 20)`
 */
export async function writeParts(
  db: D1Database,
  holding: Holding,
  staging: string,
  compared: readonly ComparedPart[],
  tell: (what: string) => Promise<void>,
): Promise<void> {
  const changed = compared.filter(({ difference }) => !isEmpty(difference));
  const laidOut = changed.filter(({ isPacked }) => !isPacked);
  for (const [index, { part, difference }] of laidOut.entries()) {
    await tell(`${part.partition}${placeOf(index, laidOut.length)}`);
    await writePart(db, holding, staging, part, difference);
    await giveWay();
  }
  const packed = changed.filter(({ isPacked }) => isPacked).map(({ part }) => part);
  for (const [table, parts] of Map.groupBy(packed, ({ table: each }) => each)) {
    const partitions = parts.map(({ partition }) => partition);
    const chunks = await packedChunks(db, staging, table);
    for (const [index, chunk] of chunks.entries()) {
      await tell(`${table.dataset}${placeOf(index, chunks.length)}`);
      await writePacked(db, holding, staging, table, partitions, chunk);
      await giveWay();
    }
  }
}

const placeOf = (index: number, of: number) => (of > 1 ? ` (${index + 1} of ${of})` : '');
