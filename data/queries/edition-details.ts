/** Editions with the partitions that each published and the files that it was made from. */
import { and, asc, desc, eq, type AnyColumn } from 'drizzle-orm';
import { archivedFile, edition, editionPartition, editionSource } from '../schema.ts';
import type { Database } from './database.ts';
import type { PublishedEdition } from './editions.ts';

export interface EditionDetails extends PublishedEdition {
  partitions: {
    dataset: string;
    partition: string;
    released: string;
    added: number;
    changed: number;
    removed: number;
  }[];
  sources: {
    dataset: string;
    sha256: string;
    name: string;
    bytes: number;
    url: string | null;
    retrieved_at: string;
  }[];
}

/** Published editions, newest first; of one number, at most that one. */
export async function editionDetails(db: Database, number?: number): Promise<EditionDetails[]> {
  const one = (column: AnyColumn) => (number === undefined ? undefined : eq(column, number));
  const [editions, partitions, sources] = await db.batch([
    db
      .select()
      .from(edition)
      .where(and(eq(edition.state, 'published'), one(edition.number)))
      .orderBy(desc(edition.number)),
    db
      .select()
      .from(editionPartition)
      .where(one(editionPartition.edition))
      .orderBy(asc(editionPartition.dataset), asc(editionPartition.partition)),
    db
      .select({
        edition: editionSource.edition,
        dataset: editionSource.dataset,
        sha256: archivedFile.sha256,
        name: archivedFile.name,
        bytes: archivedFile.bytes,
        url: archivedFile.url,
        retrieved_at: archivedFile.retrievedAt,
      })
      .from(editionSource)
      .innerJoin(archivedFile, eq(archivedFile.sha256, editionSource.sha256))
      .where(one(editionSource.edition))
      .orderBy(asc(editionSource.dataset), asc(archivedFile.name)),
  ]);
  const partitionsOf = Map.groupBy(partitions, (row) => row.edition);
  const sourcesOf = Map.groupBy(sources, (row) => row.edition);
  return editions.map((row) => ({
    number: row.number,
    title: row.title,
    released: row.released,
    published_at: row.publishedAt ?? '',
    partitions: (partitionsOf.get(row.number) ?? []).map(({ edition: _, ...rest }) => rest),
    sources: (sourcesOf.get(row.number) ?? []).map(({ edition: _, ...rest }) => rest),
  }));
}
