/** Which editions there are, and what each of them published. */
import { and, asc, desc, eq, lte, max, min } from 'drizzle-orm';
import type { DatasetId } from '../codes.ts';
import { edition, editionPartition } from '../schema.ts';
import type { Database } from './database.ts';

/** A published edition, under the names that the API gives it. */
export interface PublishedEdition {
  number: number;
  title: string;
  released: string;
  published_at: string;
}

function published(db: Database) {
  return db
    .select({
      number: edition.number,
      title: edition.title,
      released: edition.released,
      published_at: edition.publishedAt,
    })
    .from(edition)
    .$dynamic();
}

/** The newest published edition, or that of a number; null where there is none. */
export async function publishedEdition(
  db: Database,
  number?: number,
): Promise<PublishedEdition | null> {
  const isPublished = eq(edition.state, 'published');
  const [row] = await published(db)
    .where(number === undefined ? isPublished : and(isPublished, eq(edition.number, number)))
    .orderBy(desc(edition.number))
    .limit(1);
  return row?.published_at ? { ...row, published_at: row.published_at } : null;
}

/** The partitions of a dataset that an edition holds, ascending: for enrolment, its academic years. */
export async function partitionsAt(
  db: Database,
  dataset: DatasetId,
  at: number,
): Promise<string[]> {
  const rows = await db
    .selectDistinct({ partition: editionPartition.partition })
    .from(editionPartition)
    .where(and(eq(editionPartition.dataset, dataset), lte(editionPartition.edition, at)))
    .orderBy(asc(editionPartition.partition));
  return rows.map((row) => row.partition);
}

/** The same for every dataset at once. */
export async function everyPartitionAt(
  db: Database,
  at: number,
): Promise<Map<DatasetId, string[]>> {
  const rows = await db
    .selectDistinct({ dataset: editionPartition.dataset, partition: editionPartition.partition })
    .from(editionPartition)
    .where(lte(editionPartition.edition, at))
    .orderBy(asc(editionPartition.dataset), asc(editionPartition.partition));
  const found = new Map<DatasetId, string[]>();
  for (const { dataset, partition } of rows) {
    found.set(dataset, [...(found.get(dataset) ?? []), partition]);
  }
  return found;
}

/** First and newest edition that published anything of a dataset, as seen from an edition. */
export interface DatasetEditions {
  dataset: DatasetId;
  first: number;
  latest: number;
  /** Release date of the newest figures. */
  released: string;
}

/** The history of each dataset up to an edition; a dataset not published by then is left out. */
export async function datasetEditionsAt(db: Database, at: number): Promise<DatasetEditions[]> {
  const rows = await db
    .select({
      dataset: editionPartition.dataset,
      first: min(editionPartition.edition),
      latest: max(editionPartition.edition),
      released: max(editionPartition.released),
    })
    .from(editionPartition)
    .where(lte(editionPartition.edition, at))
    .groupBy(editionPartition.dataset);
  return rows.flatMap(({ dataset, first, latest, released }) =>
    first === null || latest === null || released === null
      ? []
      : [{ dataset, first, latest, released }],
  );
}

/** Release date of the newest figures of one dataset that an edition holds; null where it holds none. */
export async function newestRelease(
  db: Database,
  dataset: DatasetId,
  at: number,
): Promise<string | null> {
  const [row] = await db
    .select({ released: max(editionPartition.released) })
    .from(editionPartition)
    .where(and(eq(editionPartition.dataset, dataset), lte(editionPartition.edition, at)));
  return row?.released ?? null;
}

/** Release dates of the newest figures and evidence that an edition holds; null for what was first published later. */
export async function releasedAt(
  db: Database,
  at: number,
): Promise<{ enrolment: string | null; backers: string | null }> {
  const history = await datasetEditionsAt(db, at);
  const of = (dataset: DatasetId) =>
    history.find((each) => each.dataset === dataset)?.released ?? null;
  return { enrolment: of('enrolment'), backers: of('backers') };
}

/** The edition that first published a dataset, or null while none has. */
export async function firstEditionOf(db: Database, dataset: DatasetId): Promise<number | null> {
  const [row] = await db
    .select({ first: min(editionPartition.edition) })
    .from(editionPartition)
    .innerJoin(edition, eq(edition.number, editionPartition.edition))
    .where(and(eq(editionPartition.dataset, dataset), eq(edition.state, 'published')));
  return row?.first ?? null;
}
