/**
 * Writing an edition: part by part under its number, invisible until one update publishes it.
 *
 * Every statement asks first whether the edition is still open and still this run's, so a run that
 * was taken for dead and undone can write nothing more.
 */
import type { DatasetId } from '../codes.ts';
import type { Difference } from './diff.ts';
import { held, type Holding } from './holding.ts';
import { byKey, sameKey, sameValues, within, type Part } from './part.ts';

/** The edition was undone by another run while this one was writing. Worth trying again. */
export class EditionLost extends Error {
  override name = 'EditionLost';
}

/** What an edition says it published. */
export interface PublishedPartition extends Pick<Difference, 'added' | 'changed' | 'removed'> {
  dataset: DatasetId;
  partition: string;
  released: string;
}

export interface PublishedSource {
  dataset: DatasetId;
  sha256: string;
}

/**
 * Closes the rows of a part that changed or are gone, and adds the new ones; unchanged rows are not
 * touched. New ones are written in the order of the key's last column, as a rule the provider: within
 * a part the primary key is narrow anyway, and the index that leads with the provider then grows in
 * stretches and not all over.
 *
 * @param difference what `differenceOf` found under the same lock: where every staged row is new and
 *   none is gone, no row that is served is looked for
 */
export async function writePart(
  db: D1Database,
  { number, runId }: Holding,
  staging: string,
  part: Part,
  difference: Difference,
): Promise<void> {
  const { table } = part;
  const columns = table.columns.map(({ column }) => column).join(', ');
  const ours = held('?3', '?4');
  const twin = `select 1 from ${table.staged} s where s.run_id = ?2 and ${sameKey(table, 's', 'f')}`;
  const same = `exists (${twin} and ${sameValues(table, 's', 'f')})`;
  const close = `update ${table.name} as f set until = ?3
    where ${within(part, 'f')} and f.until is null and not ${same}
    ${part.whole ? '' : `and exists (${twin})`} and ${ours}`;
  const isOnlyNew = difference.added === difference.staged && difference.removed === 0;
  const served = `select 1 from ${byKey(table, 'f')} where ${sameKey(table, 'f', 's')} and f.until is null`;
  const add = `insert into ${table.name} (${columns}, since)
    select ${columns}, ?3 from ${table.staged} s
    where s.run_id = ?2 and ${within(part, 's')} and ${ours}
    ${isOnlyNew ? '' : `and not exists (${served})`}
    order by s.${table.key.at(-1)}`;
  const statements = isOnlyNew ? [add] : [close, add];
  await db.batch(
    statements.map((sql) => db.prepare(sql).bind(part.partition, staging, number, runId)),
  );
}

/**
 * Publishes what was written, with its partitions and sources, in one transaction.
 *
 * @throws {EditionLost} when the edition is no longer this run's.
 */
export async function publishEdition(
  db: D1Database,
  { number, runId }: Holding,
  partitions: readonly PublishedPartition[],
  sources: readonly PublishedSource[],
  now: Date,
): Promise<void> {
  const results = await db.batch([
    db
      .prepare(
        `insert into edition_partition (dataset, partition, edition, released, added, changed, removed)
         select json_extract(value, '$.dataset'), json_extract(value, '$.partition'), ?2,
           json_extract(value, '$.released'), json_extract(value, '$.added'),
           json_extract(value, '$.changed'), json_extract(value, '$.removed')
         from json_each(?1) where ${held('?2', '?3')}`,
      )
      .bind(JSON.stringify(partitions), number, runId),
    db
      .prepare(
        `insert or ignore into edition_source (edition, sha256, dataset)
         select ?2, json_extract(value, '$.sha256'), json_extract(value, '$.dataset')
         from json_each(?1) where ${held('?2', '?3')}`,
      )
      .bind(JSON.stringify(sources), number, runId),
    db
      .prepare(
        `update edition set state = 'published', published_at = ?1
         where number = ?2 and run_id = ?3 and state = 'open'`,
      )
      .bind(now.toISOString(), number, runId),
  ]);
  if (results.at(-1)?.meta.changes !== 1) {
    throw new EditionLost(`Edition ${number} was undone while run ${runId} was writing it.`);
  }
}
